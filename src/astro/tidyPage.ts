/**
 * Puts a page in order: one style sheet in its head, with the rules that it uses, and before it a policy that admits what
 * the page holds and nothing else. Attributes keep their quotation marks: messengers that unfurl a link look for them.
 *
 * Astro writes the policy behind the styles of the layout, where it does not cover them, and lists the hashes of all
 * pages and of scripts that the site does not have. Hashes do not compress, so that is also half a kilobyte a page.
 */
import { createHash } from 'node:crypto';
import { namesOf } from './pageNames.ts';
import { usedStyle } from './usedStyle.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** With `data-own`: written for this page. */
const STYLE = /<style( data-own)?>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const BANNER = /\/\*![^*]*\*\/\s*/g;
/** What Astro appends to the names of fonts, in case two providers have one of the same name. */
const FONT_HASH = /(?<=[a-z])-[0-9a-f]{16}(?=["\s,;])/g;
/**
 * A frame is mostly the first that its reader sees of the site, and has its height by the site's own letters: fonts that
 * are late are taken all the same.
 */
const FRAMED = /<html[^>]*\sdata-framed/;
const FONT_LATE = /font-display:optional;/g;
/** What a font is anyhow. */
const FONT_DEFAULTS = /font-style:normal;/g;

/** @param words what scripts may add to a page (`wordsOf`) */
export function tidyPage(html: string, words: ReadonlySet<string>): string {
  const end = html.indexOf('</head>');
  const policy = POLICY.exec(html)?.[1];
  if (end < 0 || policy === undefined) return html;
  const head = html.slice(0, end);
  const framed = FRAMED.test(head);
  const sheets = Array.from(head.matchAll(STYLE), ([, own, text = '']) => ({
    text,
    own: own !== undefined,
  }));
  const bare = head.replace(STYLE, '');
  const style = usedStyle(sheets, namesOf(bare + html.slice(end)), words)
    .replace(BANNER, '')
    .replace(FONT_HASH, '')
    .replace(FONT_LATE, (late) => (framed ? '' : late))
    .replace(FONT_DEFAULTS, '');
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean);
  const listed = new Set(directives.find((each) => each.startsWith('script-src '))?.split(' '));
  const scripts = inlineScripts(html).filter((script) => listed.has(script));
  const whole = [
    ...directives.filter((directive) => !/^(script|style)-src /.test(directive)),
    ['script-src', "'self'", ...scripts].join(' '),
    `style-src 'self' ${hash(style)}`,
  ].join(';');
  const tidied = bare
    .replace(POLICY, '')
    .replace(
      /<meta charset="utf-8">/,
      (charset) => `${charset}<meta http-equiv="content-security-policy" content="${whole}">`,
    );
  return `${tidied}<style>${style}</style>${html.slice(end)}`;
}

/** The hashes of the scripts that a page holds. Data that stands in a script is none. */
function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(INLINE_SCRIPT)).flatMap(([, attributes, text]) =>
    attributes?.includes('application/ld+json') ? [] : hash(text as string),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
