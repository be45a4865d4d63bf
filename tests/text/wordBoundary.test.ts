import { describe, expect, test } from 'vitest';
import { wordCutAt } from '../../src/text/wordBoundary.ts';

describe('a cut at | goes through', () => {
  test.each([
    ['the middle of a word', 'en', 'n|ot a cent', 'not'],
    ['the end of a word', 'en', 'was borrow|ed', 'borrowed'],
    ['a contraction', 'en', 'they don|’t know', 'don’t'],
    ['a number', 'en', 'some 1|,000 containers', '1,000'],
    ['an accent apart', 'fr', 'caf|e\u0301', 'cafe\u0301'],
    ['Korean', 'ko', '평화|를 위한', '평화를'],
    ['Thai', 'th', 'ขอบ|คุณมาก', 'ขอบคุณ'],
    ['Chinese', 'zh', '北|京的秋天', '北京'],
    ['Japanese', 'ja', '東|京の空', '東京'],
    ['Arabic', 'ar', 'السل|ام', 'السلام'],
    ['nothing: a space', 'en', 'not |a cent', undefined],
    ['nothing: punctuation', 'en', 'a cent|, he said', undefined],
    ['nothing: a hyphen', 'en', 'two|-way', undefined],
    ['nothing: after a hyphen', 'en', 'two-|way', undefined],
    ['nothing: a quotation mark', 'ko', '“한 푼도|”라고', undefined],
    ['nothing: between two words of Thai', 'th', 'ขอบคุณ|มาก', undefined],
    ['nothing: between two words of Chinese', 'zh', '北京|的秋天', undefined],
    ['nothing: the start', 'en', '|not', undefined],
    ['nothing: the end', 'en', 'not|', undefined],
    ['nothing: a full stop', 'en', 'at the end|. Then', undefined],
    ['nothing: a colon', 'en', 'said|: no', undefined],
  ])('%s', (_, language, marked, expected) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const word = wordCutAt(text, offset, language);
    expect(word && text.slice(word.start, word.end)).toBe(expected);
  });
});
