/** Prose as search takes it: plain text under its headings, without the numbers of notes. */
import type { ElementContent, Nodes, RootContent } from 'hast';
import type { ResolvedArticle, ResolvedPage } from '../../model/types.ts';
import type { SearchSection } from './searchRecord.ts';

/** @returns what stands before the first heading, and each heading with what stands below it; parts without text are left out */
export function sectionsOf({ summary, blocks }: ResolvedArticle | ResolvedPage): SearchSection[] {
  const sections: SearchSection[] = [{ text: summary }];
  for (const node of blocks.flatMap(({ children }) => children)) {
    const section = sections.at(-1) as SearchSection;
    const text = plain(node).trim();
    const id = headingId(node);
    if (id !== undefined) sections.push({ id, heading: text, text: '' });
    else if (text !== '') section.text = `${section.text}\n${text}`.trim();
  }
  return sections.filter(({ text, heading }) => text !== '' || heading);
}

function headingId(node: RootContent): string | undefined {
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return undefined;
  return typeof node.properties.id === 'string' ? node.properties.id : undefined;
}

/** Parts that begin a line of their own, so that no two words become one. */
const BLOCKS = /^(p|li|h[1-6]|tr|td|th|blockquote|figcaption|dt|dd|br|pre)$/;

function plain(node: Nodes | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'sup') return '';
  const text = node.children.map((child) => plain(child)).join('');
  return BLOCKS.test(node.tagName) ? `${text}\n` : text;
}
