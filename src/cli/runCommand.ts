import { FileChangedError, UnwritableFileError } from '../desk/writeFile.ts';
import { explainFault } from '../model/explainFault.ts';

/** Runs a command to its end. A file that cannot be written exits with 1. A fault of the software is told with what to do about it, and exits with 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof FileChangedError || error instanceof UnwritableFileError) {
      console.error(`${error.message}.`);
      process.exitCode = 1;
      return;
    }
    const { message, stack } = explainFault('reading the content', error);
    console.error(`${message}\n\n${stack}`);
    process.exitCode = 2;
  }
}
