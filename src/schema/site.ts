import { z } from 'zod';
import { checked, type Rule } from './checked.ts';
import { httpUrl, isHttpUrl, languageTag, text } from './fields.ts';
import { themeSchema } from './theme.ts';

/** An account of the fediverse as its servers write it. */
const fediverseAccount = z
  .string()
  .refine((value) => /^@[\w.-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(value), {
    params: {
      name: 'InvalidValue',
      expected: 'an account with its server, such as @record@social.example',
      fix: 'write it in quotation marks, with both of its @',
    } satisfies Rule,
  });

/** What the address of a site has to be: all others are made by adding to it. */
export const SITE_URL_RULE = {
  name: 'InvalidValue',
  expected: 'the address of a folder, without a query, a fragment or the name of a page',
  fix: 'write the address that the front page has without “index.html”, such as https://example.org/a/',
} as const satisfies Rule;

/** @param value an http(s) URL */
export function isFolderUrl(value: string): boolean {
  const { href, pathname } = new URL(value);
  return !/[?#]/.test(href) && !/\.(html?|php|aspx?)$/i.test(pathname);
}

/** A file of `public/`, from the site's root: /logo.png */
const publicFile = () => z.string().regex(/^\/[^/\\?#:][^\\?#:]*$/);

/** What the masthead can lead to by a word; `pages` are the plain pages that ask for it. */
export const SECTIONS = [
  'articles',
  'quotes',
  'claims',
  'people',
  'organizations',
  'countries',
  'about',
  'pages',
  'search',
] as const;

/** A place of one's own in the masthead. */
const navigationLink = z.strictObject({
  text: text(40),
  /** An address of the site, `/articles/harbour/`, or of another. */
  to: checked(
    {
      name: 'UnsafeUrl',
      expected:
        'a path of this site that starts with /, or a URL that starts with https:// or http://',
      fix: 'write it such as /how-we-work/ or https://example.org/',
    },
    (value) => /^\/(?![/\\])/.test(value) || isHttpUrl(value),
  ),
});
const navigationEntry = z.union([z.enum(SECTIONS), navigationLink]);
export type NavigationEntry = z.infer<typeof navigationEntry>;

/** `content/site.yaml`: everything that names this one site. */
export const siteSchema = z.strictObject({
  title: text(80),
  description: text(300),
  /** Where it is published, with its sub-path: the one place where it is set. `SITE_URL` overrides it. */
  url: httpUrl().refine((value) => !isHttpUrl(value) || isFolderUrl(value), {
    params: SITE_URL_RULE,
  }),
  language: languageTag(),
  publisher: z.strictObject({
    name: text(120),
    url: httpUrl().optional(),
    logo: publicFile().optional(),
  }),
  /** The name or the URL of the licence, or both. */
  license: z
    .union([text(200), z.strictObject({ name: text(120), url: httpUrl().optional() })])
    .optional(),
  correctionsPolicy: text(1000),
  theme: themeSchema.optional(),
  /** Stands in the masthead in place of the title. */
  logo: publicFile().optional(),
  /** What the masthead leads to, in this order; the usual sections otherwise. */
  navigation: z.array(navigationEntry).optional(),
  /** What stands before a page's address at the TimeGate (RFC 7089) that `npm run sources` asks for copies. */
  timegate: httpUrl().optional(),
  /** Profiles of the publisher elsewhere; one may be the account that Mastodon and others are to name as the author. */
  social: z
    .array(z.union([httpUrl(), z.strictObject({ url: httpUrl(), fediverse: fediverseAccount })]))
    .optional(),
});

export type SiteEntry = z.infer<typeof siteSchema>;
