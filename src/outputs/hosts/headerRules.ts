/** What a host is to send along with the files, where it can be told. The site works without any of it. */
import { pageAddresses } from '../../model/addresses.ts';
import type { ResolvedSite } from '../../model/types.ts';
import { OWN_SEGMENTS } from '../../urls.ts';

export interface HeaderRule {
  /** From the root of the host. `:name` stands for one segment, a `*` at its end for whatever follows. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** For whatever no rule gives another: it may be kept, and is asked for again before it is shown. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';
/** For names that hold a hash of what is in the file. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const YEAR = 31_536_000;

/** Files whose type few hosts know, and data that pages of others may read. */
const DATA: readonly [path: string, type: string][] = [
  ['articles/:slug/annotations.jsonld', 'application/ld+json; charset=utf-8'],
  ['articles/:slug/article.json', 'application/json; charset=utf-8'],
  ['articles/:slug/quotes/:id/oembed.json', 'application/json; charset=utf-8'],
  ['articles/:slug/claims/:id/oembed.json', 'application/json; charset=utf-8'],
  ['schema/article.json', 'application/schema+json; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
];
const TYPED: readonly [path: string, type: string][] = [
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['articles/:slug/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['articles/:slug/cite.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['articles/:slug/cite.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['articles/:slug/quotes/:id/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['articles/:slug/quotes/:id/cite.ris', 'application/x-research-info-systems; charset=utf-8'],
  [
    'articles/:slug/quotes/:id/cite.csl.json',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  ],
];
const HASHED = [
  '_astro/*',
  'search/index/fragment/*',
  'search/index/index/*',
  'search/index/filter/*',
];

/**
 * No path gets one header from two rules: hosts join the values with a comma, which for a policy means both of them,
 * and for a lifetime nothing.
 */
export function headerRules(site: ResolvedSite): HeaderRule[] {
  const { urls } = site;
  const rule = (path: string, headers: HeaderRule['headers']) => ({
    path: urls.base + path,
    headers,
  });
  const framed = urls.embed('', '').slice(urls.base.length).split('/')[0];
  const pages = pageAddresses(site).map(({ slug }) => slug);
  const folders = [...OWN_SEGMENTS, ...pages].filter((segment) => segment !== framed);
  const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" };
  return [
    rule('*', {
      ...strictTransport(site),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    }),
    ...HASHED.map((path) => rule(path, { 'Cache-Control': FOR_EVER })),
    ...DATA.map(([path, type]) =>
      rule(path, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }),
    ),
    ...TYPED.map(([path, type]) => rule(path, { 'Content-Type': type })),
    rule('', unframed),
    // As nginx has it by the time it asks.
    rule('index.html', unframed),
    rule('404.html', unframed),
    ...folders.map((folder) => rule(`${folder}/*`, unframed)),
  ];
}

/** It holds for the whole host, so a site that is only a folder there has no say in it. */
function strictTransport({ settings, urls }: ResolvedSite): HeaderRule['headers'] {
  const alone = settings.url.startsWith('https:') && urls.base === '/';
  return alone ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {};
}

/**
 * @param paths of rules, with the base before each
 * @param group how the group begins that holds what is below the base
 * @returns a regular expression that matches them, for JavaScript, PCRE and Go alike
 */
export function pathExpression(base: string, paths: readonly string[], group = '?:'): string {
  const below = paths.map((path) =>
    path
      .slice(base.length)
      .replaceAll('.', '\\.')
      .replaceAll(/:[a-z]+/g, '[^/]+')
      .replace(/\*$/, '.*'),
  );
  return `^${base}(${group}${below.join('|')})$`;
}
