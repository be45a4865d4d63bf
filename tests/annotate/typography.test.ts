import { describe, expect, test } from 'vitest';
import { run } from './annotateCase.ts';

/** The prose, what the editor typed for `exact`, and the words that must be found. */
type Row = [name: string, markdown: string, exact: string, words: string];

const NBSP = '\u00a0';
const THIN = '\u2009';
const SHY = '\u00ad';

const found: Row[] = [
  ['the same words', 'She said we see it.', 'we see it', 'we see it'],
  ['the whole body', 'We see it.', 'We see it.', 'We see it.'],
  ['curly apostrophe in the prose', 'we’re here', "we're", 'we’re'],
  ['straight apostrophe in the prose', "we're here", 'we’re', "we're"],
  ['backtick for an apostrophe', 'we\\`re here', "we're", 'we`re'],
  ['acute accent for an apostrophe', 'we´re here', "we're", 'we´re'],
  ['prime for an apostrophe', 'we′re here', "we're", 'we′re'],
  ['modifier letter apostrophe', 'weʼre here', "we're", 'weʼre'],
  ['full-width apostrophe', 'we＇re here', "we're", 'we＇re'],
  ['curly double quotes', 'a “grave” threat', 'a "grave" threat', 'a “grave” threat'],
  ['low and high double quotes', 'a „grave“ threat', 'a "grave" threat', 'a „grave“ threat'],
  ['guillemets', 'a «grave» threat', 'a "grave" threat', 'a «grave» threat'],
  [
    'guillemets typed, curly quotes in the prose',
    'a “grave” threat',
    'a «grave» threat',
    'a “grave” threat',
  ],
  ['single guillemets', 'a ‹grave› threat', "a 'grave' threat", 'a ‹grave› threat'],
  ['low single quotes', 'a ‚grave‘ threat', "a 'grave' threat", 'a ‚grave‘ threat'],
  ['double primes', 'a ″grave″ threat', 'a "grave" threat', 'a ″grave″ threat'],
  ['full-width double quotes', 'a ＂grave＂ threat', 'a "grave" threat', 'a ＂grave＂ threat'],
  ['Hebrew gershayim', 'צה״ל הודיע', 'צה"ל', 'צה״ל'],
  ['en dash for a hyphen', '2022–23', '2022-23', '2022–23'],
  ['em dash for two hyphens', 'it is — was — so', 'it is -- was -- so', 'it is — was — so'],
  ['three hyphens in the prose', 'it is --- so', 'it is — so', 'it is --- so'],
  ['minus sign', 'at −5 degrees', '-5 degrees', '−5 degrees'],
  ['non-breaking hyphen', 'two‑way street', 'two-way street', 'two‑way street'],
  ['horizontal bar', 'it is ― so', 'it is - so', 'it is ― so'],
  ['two-em dash', 'Mr. ⸺ said', 'Mr. - said', 'Mr. ⸺ said'],
  ['maqaf', 'בית־ספר', 'בית-ספר', 'בית־ספר'],
  ['ellipsis in the prose', 'and so… it went', 'and so... it went', 'and so… it went'],
  ['three dots in the prose', 'and so... it went', 'and so… it went', 'and so... it went'],
  ['an ellipsis at the end', 'and so… it went', 'and so...', 'and so…'],
  ['non-breaking space', `9${NBSP}November`, '9 November', `9${NBSP}November`],
  ['non-breaking space as a reference', '9&nbsp;November', '9 November', `9${NBSP}November`],
  ['non-breaking space in the selector', '9 November', `9${NBSP}November`, '9 November'],
  ['thin space', `10${THIN}000 shells`, '10 000 shells', `10${THIN}000 shells`],
  ['ideographic space', '東京　都', '東京 都', '東京　都'],
  ['repeated spaces in the prose', 'we  see   it', 'we see it', 'we  see   it'],
  ['repeated spaces in the selector', 'we see it', 'we  see   it', 'we see it'],
  ['a line feed in the selector', 'we see it', 'we\nsee it\n', 'we see it'],
  ['white space around the selector', 'we see it', '  see ', 'see'],
  ['a tab', 'we\tsee it', 'we see it', 'we\tsee it'],
  ['a soft line break', 'we\nsee it', 'we see it', 'we\nsee it'],
  ['a soft line break of Windows', 'we\r\nsee it', 'we see it', 'we\nsee it'],
  ['a hard line break by a backslash', 'we\\\nsee it', 'we see it', 'we\nsee it'],
  ['a hard line break by spaces', 'we  \nsee it', 'we see it', 'we\nsee it'],
  ['a soft hyphen in the prose', `co${SHY}operation`, 'cooperation', `co${SHY}operation`],
  ['a soft hyphen as a reference', 'co&shy;operation', 'cooperation', `co${SHY}operation`],
  ['a soft hyphen in the selector', 'cooperation', `co${SHY}operation`, 'cooperation'],
  ['a zero-width space', 'two\u200bway', 'twoway', 'two\u200bway'],
  ['a word joiner', 'two\u2060way', 'twoway', 'two\u2060way'],
  ['a byte order mark', 'two\ufeffway', 'twoway', 'two\ufeffway'],
  ['a direction mark', 'two \u200eway', 'two way', 'two \u200eway'],
  ['an invisible character between spaces', 'two \u200b way', 'two way', 'two \u200b way'],
  ['an invisible character between hyphens', 'it -\u2060- so', 'it - so', 'it -\u2060- so'],
  [
    'composed in the prose, decomposed typed',
    'caf\u00e9 society',
    'cafe\u0301 society',
    'caf\u00e9 society',
  ],
  [
    'decomposed in the prose, composed typed',
    'cafe\u0301 society',
    'caf\u00e9 society',
    'cafe\u0301 society',
  ],
  ['marks in another order', 'q\u0307\u0323 x', 'q\u0323\u0307', 'q\u0307\u0323'],
  ['a singleton: the Ångström sign', '5 \u212b wide', '5 \u00c5 wide', '5 \u212b wide'],
  ['only the decomposed word is mapped whole', 'one cafe\u0301 two', 'two', 'two'],
  ['an entity', 'AT&amp;T said', 'AT&T said', 'AT&T said'],
  ['a numeric reference', 'we&#8217;re here', "we're", 'we’re'],
  ['a backslash escape', '5 \\* 3 is 15', '5 * 3 is 15', '5 * 3 is 15'],
  ['an escaped bracket', 'he \\[Kim\\] said', 'he [Kim] said', 'he [Kim] said'],
  ['a prime in the selector of another kind', '6′ 2″ tall', '6\' 2" tall', '6′ 2″ tall'],
  ['an exponent', 'Rs 5² and', '5²', '5²'],
  ['dots are not joined across a space', 'so . . . on', 'so . . . on', 'so . . . on'],
  ['a lone surrogate in the prose', 'a\ud800b c', 'b c', 'b c'],
];

const notFound: Row[] = [
  ['a full stop is not half of an ellipsis', 'and so… it went', 'and so.', ''],
  ['nor does a match begin in an ellipsis', 'and so…it went', '.it went', ''],
  ['single is not double', 'a “grave” threat', "a 'grave' threat", ''],
  ['a hyphen is not a space', 'two-way street', 'two way street', ''],
  ['white space is not nothing', 'two way', 'twoway', ''],
  ['ligatures are not letters', 'the ﬁle', 'the file', ''],
  ['full-width letters are not ASCII', 'ＫＰ said', 'KP said', ''],
  ['a superscript is not a digit', '5² metres', '52 metres', ''],
  ['ß is not ss', 'die Straße', 'die Strasse', ''],
  ['an accent counts', 'the café', 'the cafe', ''],
  ['Markdown itself is not text', 'a *grave* threat', 'a *grave* threat', ''],
  ['a digit counts', 'over 1,000 containers', 'over 10,000 containers', ''],
];

describe('what only typography tells apart is found', () => {
  test.each(found)('%s', (_name, markdown, exact, words) => {
    const { issues, words: actual } = run(markdown, { quotes: { q: exact } });
    expect(issues).toEqual([]);
    expect(actual).toEqual({ q: words });
  });
});

describe('what more than typography tells apart is not', () => {
  test.each(notFound)('%s', (_name, markdown, exact) => {
    expect(run(markdown, { quotes: { q: exact } }).issues).toEqual(['QuoteNotFound 1:1']);
  });
});
