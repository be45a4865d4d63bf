import { explainFault } from '../model/explainFault.ts';

/** Runs a command to its end. A fault of the software is told with what to do about it, and exits with 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const { message, stack } = explainFault('reading the content', error);
    console.error(`${message}\n\n${stack}`);
    process.exitCode = 2;
  }
}
