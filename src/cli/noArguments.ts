import { parseArgs } from 'node:util';

/** For commands that take nothing: asked for help, or called with more, they only tell what they do, and do nothing. */
export function takeNoArguments(help: string): void {
  try {
    if (parseArgs({ options: { help: { type: 'boolean' } } }).values.help) {
      console.log(help);
      process.exit(0);
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}
