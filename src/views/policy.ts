/**
 * Puts a page's head in order: one style sheet, and before it a policy that admits what the page holds and nothing
 * else.
 *
 * Astro writes the policy behind the styles of the layout, where it does not cover them, and lists the hashes of all
 * pages and of scripts that the site does not have. Hashes do not compress, so that is also half a kilobyte a page.
 */
import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const BANNER = /\/\*![^*]*\*\/\s*/g;

export function tidyHead(html: string): string {
  const end = html.indexOf('</head>');
  const policy = POLICY.exec(html)?.[1];
  if (end < 0 || policy === undefined) return html;
  const head = html.slice(0, end);
  const style = Array.from(head.matchAll(STYLE), ([, text]) => text)
    .join('')
    .replace(BANNER, '');
  const scripts = Array.from(html.matchAll(INLINE_SCRIPT), ([, text]) => hash(text as string));
  const kept = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !/^(script|style)-src /.test(directive));
  const whole = [
    ...kept,
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${hash(style)}`,
  ].join(';');
  return (
    head
      .replace(POLICY, '')
      .replace(STYLE, '')
      .replace(
        /<meta charset="utf-8">/,
        (charset) => `${charset}<meta http-equiv="content-security-policy" content="${whole}">`,
      ) +
    `<style>${style}</style>` +
    html.slice(end)
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
