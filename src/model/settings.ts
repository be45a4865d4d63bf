/** What `content/site.yaml` says of the site. */

import { isHttpUrl } from '../schema/fields.ts';
import { normalizeText } from '../schema/frontmatter.ts';
import type { Issue } from '../schema/issue.ts';
import { isFolderUrl, SITE_URL_RULE, type SiteEntry, siteSchema } from '../schema/site.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml, type YamlPath } from '../schema/yamlFile.ts';
import type { WrittenLink } from './checkLinks.ts';
import type { ContentFile } from './contentFiles.ts';
import type { SiteSettings } from './types.ts';

const PATH = 'content/site.yaml';

/** Stands for a site whose settings cannot be read, so that the other files are checked all the same. */
const UNREADABLE: SiteEntry = {
  title: '',
  description: '',
  url: 'https://example.org/',
  language: 'en',
  publisher: { name: '' },
  correctionsPolicy: '',
};

/**
 * @param siteUrl the environment's `SITE_URL`, which wins over the file
 * @returns the settings, and the files of `public/` that they name
 */
export function resolveSettings(
  file: ContentFile | undefined,
  siteUrl: string | undefined,
): { settings: SiteSettings; issues: Issue[]; links: WrittenLink[] } {
  const issues: Issue[] = [];
  const links: WrittenLink[] = [];
  let entry = UNREADABLE;
  if (file !== undefined) {
    const yaml = parseYaml(normalizeText(file.text));
    const { value, findings } = validate(siteSchema, yaml);
    issues.push(...findings.map((finding) => ({ ...finding, path: PATH })));
    entry = value ?? UNREADABLE;
    const named = (kind: WrittenLink['kind'], target: string | undefined, path: YamlPath) => {
      if (target !== undefined) links.push({ path: PATH, ...yaml.placeOf(path), kind, target });
    };
    named('image', entry.publisher.logo, ['publisher', 'logo']);
    named('image', entry.logo, ['logo']);
    for (const [at, link] of (entry.navigation ?? []).entries()) {
      if (typeof link === 'string' || !link.to.startsWith('/')) continue;
      named('link', link.to, ['navigation', at, 'to']);
    }
  }
  if (siteUrl) {
    const rule = ruleBrokenBy(siteUrl);
    if (rule === undefined) entry = { ...entry, url: siteUrl };
    else {
      const found = `the environment variable SITE_URL: ${JSON.stringify(siteUrl)}`;
      issues.push({ ...rule, path: PATH, line: 1, column: 1, found });
    }
  }
  return { settings: toSettings(entry), issues, links };
}

/** What is wrong with the environment's address of the site, if anything. */
function ruleBrokenBy(siteUrl: string): Pick<Issue, 'name' | 'expected' | 'fix'> | undefined {
  if (isHttpUrl(siteUrl)) return isFolderUrl(siteUrl) ? undefined : SITE_URL_RULE;
  return {
    name: 'UnsafeUrl',
    expected: 'a URL that starts with http:// or https://',
    fix: 'set SITE_URL to the whole address of the site, or unset it',
  };
}

function toSettings(entry: SiteEntry): SiteSettings {
  const url = new URL(entry.url);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const profiles = (entry.social ?? []).map((each) =>
    typeof each === 'string' ? { url: each, fediverse: undefined } : each,
  );
  const fediverse = profiles.find((each) => each.fediverse !== undefined)?.fediverse;
  const license = typeof entry.license === 'string' ? nameLicense(entry.license) : entry.license;
  return {
    title: entry.title,
    description: entry.description,
    url: url.href,
    language: entry.language,
    publisher: entry.publisher,
    license,
    correctionsPolicy: entry.correctionsPolicy,
    social: profiles.map((each) => each.url),
    ...(fediverse && { fediverse }),
    ...(entry.theme && { theme: entry.theme }),
    ...(entry.logo && { logo: entry.logo }),
    ...(entry.navigation && { navigation: entry.navigation }),
    ...(entry.timegate && { timegate: entry.timegate }),
  };
}

function nameLicense(license: string): { name: string; url?: string } {
  if (!isHttpUrl(license)) return { name: license };
  const creative = license.match(
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?$/,
  );
  const name = creative ? `CC ${creative[1]?.toUpperCase()} ${creative[2]}` : license;
  return { name, url: license };
}
