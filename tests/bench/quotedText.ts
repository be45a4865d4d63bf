/** A long text of real sentences with quotes in it whose places are known, because they were put there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextQuoteSelector } from '../../src/annotate/types.ts';
import type { TextRange } from '../../src/text/range.ts';
import { ROOT } from '../support/runSite.ts';
import { sequence } from './longArticle.ts';

/** How a quote stands in the text, which is how a matcher can go wrong with it. */
export const WAYS = {
  plain: 'as it was typed',
  typography: 'in other typography',
  beside: 'after one that differs in a word',
  prefix: 'twice, told apart by its prefix',
  nearly: 'not there: only one that differs in a word',
  twice: 'twice, and nothing tells which',
} as const;

export type Way = keyof typeof WAYS;

export interface Quoted {
  way: Way;
  selector: { exact: string } & Omit<TextQuoteSelector, 'exact'>;
  /** Where it stands: the paragraph, and the range in it. Nothing where it must not be anchored. */
  truth?: { paragraph: number } & TextRange;
}

export interface QuotedText {
  paragraphs: string[];
  quotes: Quoted[];
}

/** Sentences without markup and quotation marks, from the texts that come with the project. */
function realSentences(): string[] {
  const folders = ['content/articles', 'content', 'tests/fixtures/drafts', '.', 'src', 'tests'];
  const texts = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8')),
  );
  const sentences = texts.flatMap((text) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/(?<=[.!?])\s+|\n\n+/)
      .map((sentence) => sentence.trim().replaceAll(/\s+/g, ' ')),
  );
  return sentences.filter((sentence) => /^\p{Lu}[\p{L}\p{N} ,;:’()–—-]{30,300}\.$/u.test(sentence));
}

/** @param size how many words, and how many quotes: of each way as many, in turn */
export function quotedText(size: {
  words: number;
  quotes: number;
  ways: readonly Way[];
}): QuotedText {
  const random = sequence(11);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const sentences = realSentences();
  const vocabulary = [...new Set(sentences.join(' ').match(/\p{L}{5,}/gu))];
  /** The sentence with one of its words exchanged, not the first. */
  const another = (sentence: string) => {
    const words = sentence.split(' ');
    words[1 + Math.floor(random() * (words.length - 2))] = pick(vocabulary);
    return words.join(' ');
  };

  const sown: { quote: Quoted; sentences: string[]; at: number }[] = [];
  for (let index = 0; index < size.quotes; index++) {
    const way = size.ways[index % size.ways.length] as Way;
    // Two words exchanged and a number: nothing that was picked for the rest says the same.
    const exact = `${another(another(pick(sentences))).slice(0, -1)}, by ${index} of them`;
    const quote: Quoted = { way, selector: { exact } };
    const stands = `${exact}.`;
    if (way === 'typography') {
      const [first = '', ...rest] = exact.split(' ');
      quote.selector.exact = `${first} - it isn't ${rest.join(' ').replaceAll('’', "'")}`;
      sown.push({ quote, sentences: [`${first} — it isn’t ${rest.join('\u00a0')}.`], at: 0 });
    } else if (way === 'beside') {
      sown.push({ quote, sentences: [another(stands), pick(sentences), stands], at: 2 });
    } else if (way === 'prefix') {
      const before = another(another(pick(sentences)));
      quote.selector.prefix = `${before} `;
      sown.push({ quote, sentences: [stands, pick(sentences), before, stands], at: 3 });
    } else if (way === 'nearly') {
      sown.push({ quote, sentences: [another(stands)], at: -1 });
    } else if (way === 'twice') {
      sown.push({ quote, sentences: [stands, pick(sentences), stands], at: -1 });
    } else {
      sown.push({ quote, sentences: [stands], at: 0 });
    }
  }

  const paragraphs: string[] = [];
  const every = size.words / size.quotes;
  let paragraph: string[] = [];
  let words = 0;
  const write = (sentence: string) => {
    paragraph.push(sentence);
    words += sentence.split(/\s/).length;
  };
  const end = () => {
    if (paragraph.length > 0) paragraphs.push(paragraph.join(' '));
    paragraph = [];
  };
  for (const [index, { quote, sentences: own, at }] of sown.entries()) {
    for (const [place, sentence] of own.entries()) {
      if (place === at) {
        const start = paragraph.reduce((length, before) => length + before.length + 1, 0);
        // Without the full stop.
        quote.truth = { paragraph: paragraphs.length, start, end: start + sentence.length - 1 };
      }
      write(sentence);
    }
    while (words < (index + 1) * every) {
      if (paragraph.length > 5) end();
      write(pick(sentences));
    }
    end();
  }
  return { paragraphs, quotes: sown.map(({ quote }) => quote) };
}
