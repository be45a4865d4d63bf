/** Faults of a command itself, as against issues of the content. */

/** What ends a command that was called wrongly, or that fails: not to be taken for issues, which end it with 1. */
export const FAULT = 2;

/** From here on whatever is thrown and not caught is told in words, and ends the command with 2. */
export function tellFaults(command: string): void {
  process.on('uncaughtException', (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(`${command} stopped before its end: ${message}

This is a fault of the program or of the machine, and no issue of the content. Please report it with what follows.

${stack}`);
    process.exit(FAULT);
  });
}
