/**
 * Gives the interface's words of a page their language, where those around them have another (WCAG 3.1.2): an article in
 * Arabic on an English site has English labels. The words come marked (`messages/marked.ts`); how they stand in markup is
 * for each view alone.
 */
import { beginsWords, endsWords, unmark } from '../messages/marked.ts';
import { inLanguage } from '../views/layouts/languages.ts';

/** Comments, scripts and styles whole; tags; marks; text. */
const TOKENS =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[!/a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[\ufdd4\ufdd5]|[^<\ufdd4\ufdd5]+|</gi;
const OPENING = /^<(?!script\b|style\b)([a-z][\w-]*)/i;
const CLOSING = /^<\/([a-z][\w-]*)/i;
const LANGUAGE = /\slang="([^"]*)"/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What holds text and no element. */
const TEXT_ALONE = /^(?:title|option|textarea)$/;

interface Open {
  name: string;
  language: string;
  inDrawing: boolean;
}

/** @param language of the interface's words */
export function setOwnLanguage(html: string, language: string): string {
  const isOne = Array.from(html.matchAll(new RegExp(LANGUAGE, 'g'))).every(
    ([, own]) => own === language,
  );
  if (isOne) return unmark(html);
  const tokens = html.match(TOKENS) ?? [];
  const open: Open[] = [];
  let wrapper: string | undefined;
  const set = tokens.map((token, index): string => {
    const around = open.at(-1);
    if (beginsWords(token)) {
      if (!around || around.language === language || TEXT_ALONE.test(around.name)) return '';
      wrapper = around.inDrawing ? 'tspan' : 'bdi';
      const { lang, dir } = inLanguage(language, around.language);
      return `<${wrapper} lang="${lang}"${dir && !around.inDrawing ? ` dir="${dir}"` : ''}>`;
    }
    if (endsWords(token)) {
      if (wrapper === undefined) return '';
      const end = `</${wrapper}>`;
      wrapper = undefined;
      return end;
    }
    const closing = CLOSING.exec(token)?.[1];
    if (closing !== undefined) {
      const at = open.findLastIndex(({ name }) => name === closing);
      if (at >= 0) open.length = at;
      return token;
    }
    const name = OPENING.exec(token)?.[1];
    if (name === undefined) return unmark(token);
    const tag = unmark(token);
    const own = LANGUAGE.exec(tag)?.[1];
    const outer = own ?? around?.language ?? language;
    const takes =
      own === undefined &&
      outer !== language &&
      (holdsWordsAlone(tokens, index, name, inLanguage(language, outer).dir !== undefined) ||
        (tag !== token && isEmpty(tokens, index, name)));
    if (!VOID.test(name) && !tag.endsWith('/>')) {
      const inDrawing = name === 'svg' || around?.inDrawing === true;
      open.push({ name, language: takes ? language : outer, inDrawing });
    }
    return takes ? `<${name} lang="${language}"${tag.slice(name.length + 1)}` : tag;
  });
  return set.join('');
}

/**
 * Whether an element has one text of the interface and nothing else. One of another direction has an element of its own all
 * the same: a heading stays on its side of the page.
 */
function holdsWordsAlone(
  tokens: readonly string[],
  index: number,
  name: string,
  turns: boolean,
): boolean {
  const [begin = '', , end = '', close = ''] = tokens.slice(index + 1, index + 5);
  return !turns && beginsWords(begin) && endsWords(end) && CLOSING.exec(close)?.[1] === name;
}

/** Whether its attributes are all that an element says: what it holds has no text and no element of the same name. */
function isEmpty(tokens: readonly string[], index: number, name: string): boolean {
  if (name === 'meta' || name === 'link') return false;
  if (VOID.test(name)) return true;
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const closed = CLOSING.exec(token)?.[1];
    if (closed === name) return true;
    if (closed === undefined && OPENING.exec(token) === null && token.trim() !== '') return false;
    if (OPENING.exec(token)?.[1] === name) return false;
  }
  return false;
}
