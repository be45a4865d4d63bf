import { z } from 'zod';
import type { Rule } from './checked.ts';
import { httpUrl, isHttpUrl, languageTag, text } from './fields.ts';

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
    /** A file of `public/`, from the site's root: /logo.png */
    logo: z
      .string()
      .regex(/^\/[^/\\?#:][^\\?#:]*$/)
      .optional(),
  }),
  /** The name or the URL of the licence, or both. */
  license: z
    .union([text(200), z.strictObject({ name: text(120), url: httpUrl().optional() })])
    .optional(),
  correctionsPolicy: text(1000),
  /** What stands before a page's address at the TimeGate (RFC 7089) that `npm run sources` asks for copies. */
  timegate: httpUrl().optional(),
  /** Profiles of the publisher elsewhere; one may be the account that Mastodon and others are to name as the author. */
  social: z
    .array(z.union([httpUrl(), z.strictObject({ url: httpUrl(), fediverse: fediverseAccount })]))
    .optional(),
});

export type SiteEntry = z.infer<typeof siteSchema>;
