/** The first article of the editor's guide, step by step, as somebody does it who takes every fenced block at its word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Hunk, hunksOf } from './hunks.ts';
import { ROOT } from './runSite.ts';

export type GuideStep =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'edit'; file: string; hunks: Hunk[] }
  | { kind: 'run'; command: string; fails: boolean }
  /** What the command before has to say. */
  | { kind: 'says'; lines: string[] };

const CHAPTER = /^Your first article/;

export function guideSteps(): GuideStep[] {
  const guide = readFileSync(path.join(ROOT, 'content/README.md'), 'utf8');
  const { children } = fromMarkdown(guide);
  const from = children.findIndex((node) => isHeading(node) && CHAPTER.test(textOf(node)));
  const length = children.slice(from + 1).findIndex(isHeading);
  if (from < 0) throw new Error('the guide has no first article');
  const chapter = children.slice(from + 1, from + 1 + length);
  return chapter.flatMap((node, index): GuideStep[] => {
    if (node.type !== 'code') return [];
    const lines = node.value.split('\n');
    if (node.lang === 'sh') return lines.map(command);
    if (node.lang === 'text') return [{ kind: 'says', lines }];
    const file = fileNamedIn(chapter[index - 1]);
    if (node.lang === 'diff') return [{ kind: 'edit', file, hunks: hunksOf(node.value) }];
    return [{ kind: 'write', file, text: `${node.value}\n` }];
  });
}

const isHeading = (node: RootContent) => node.type === 'heading';

function command(line: string): GuideStep {
  const [, text = '', comment = ''] = /^(.*?)(?:\s+# (.*))?$/.exec(line) ?? [];
  return { kind: 'run', command: text, fails: comment.startsWith('fails') };
}

/** The last file that the paragraph before names. */
function fileNamedIn(node: RootContent | undefined): string {
  const files: string[] = [];
  if (node)
    visit(node, 'inlineCode', ({ value }) => {
      if (/^(?:content|copies)\/.*\.\w+$/.test(value)) files.push(value);
    });
  const file = files.at(-1);
  if (file === undefined) throw new Error('a block of the guide has no file above it');
  return file;
}
