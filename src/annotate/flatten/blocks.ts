import type { Element, Root } from 'hast';
import type { Place } from '../../schema/issue.ts';
import type { Block } from '../types.ts';
import { Flattener, type TextBlock } from './flatten.ts';

export interface FlatBody {
  blocks: Block[];
  text: string;
  textBlocks: TextBlock[];
}

/** Takes the body apart into its top-level blocks, and flattens it to text. */
export function takeApart(root: Root): FlatBody {
  const flattener = new Flattener();
  const blocks: Block[] = [];
  for (const element of root.children) {
    if (element.type !== 'element') continue;
    const start = flattener.length;
    const figure = element.properties.dataFigure as string | undefined;
    flattener.add(element, blocks.length);
    blocks.push({
      kind: kindOf(element),
      children: figure ? [] : [element],
      ...(figure && { figure, place: startOf(element) }),
      quotes: [],
      claims: [],
      range: { start, end: flattener.length },
    });
  }
  return { blocks, text: flattener.text, textBlocks: flattener.textBlocks };
}

function startOf({ position }: Element): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function kindOf({ tagName, properties }: Element): Block['kind'] {
  if (properties.dataFigure) return 'figure';
  if (properties.dataFootnotes) return 'footnotes';
  return /^h[1-6]$/.test(tagName) ? 'heading' : 'prose';
}
