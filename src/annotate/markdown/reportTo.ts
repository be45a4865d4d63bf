import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Finding, IssueName, Place } from '../../schema/issue.ts';
import { tell } from '../fileMessages.ts';

/** What a finding says: see `Finding`. */
export type FindingText = Pick<Finding, 'found' | 'expected' | 'fix'>;

/** Takes note of a finding at a node of the Markdown, or at a place of the file. */
export type Report = (name: IssueName, at: Node | Place, text: FindingText) => void;

/** @returns a function that makes findings messages of the file */
export function reportTo(file: VFile): Report {
  return (name, at, text) => {
    const start = 'line' in at ? at : at.position?.start;
    const { line, column } = start ?? { line: 1, column: 1 };
    tell(file, { name, line, column, ...text });
  };
}

/** Shows a text of the editor within a message: on one line, cut where it is long, in quotation marks. */
export function show(text: string, length = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const chars = Array.from(line);
  return `“${chars.length > length ? `${chars.slice(0, length - 1).join('')}…` : line}”`;
}
