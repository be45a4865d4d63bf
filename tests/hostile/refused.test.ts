/** What is no word of a text, an id, a date, an address, a file's name, is refused where a payload stands in it. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ContentKind } from '../../src/schema/contentSchemas.ts';
import { ISSUES, type Issue } from '../../src/schema/issue.ts';
import { contentFolder, load } from '../support/contentFolder.ts';
import * as base from './base.ts';
import { fieldsIn, fieldsOf, fillFields } from './everyField.ts';
import { fieldLines } from './hostileSite.ts';
import { PAYLOADS } from './payloads.ts';

/** Whatever is reported can be acted on: a name of the guide, a place in a file, three sentences, no stack. */
function expectClear(issues: readonly Issue[]) {
  for (const { name, path, line, column, found, expected, fix } of issues) {
    expect(ISSUES).toHaveProperty(name);
    expect(path).toMatch(/^content\//);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    for (const sentence of [found, expected, fix]) {
      expect(sentence).toMatch(/\S/);
      expect(sentence).not.toMatch(/^\s+at \S+ \(|node:internal|undefined|\[object/m);
    }
  }
}

/** With a claim that goes on from another article's, which nothing here has to be. */
function wholeArticle() {
  const article = base.articleBase('p', 'SE');
  const claims = article.claims.map((claim) => ({ ...claim, continues: 'other/claim' }));
  return { ...article, claims };
}

/** Those that are lists aside. */
const FILES: Record<
  Exclude<ContentKind, 'retired' | 'verified'>,
  { path: string; base: unknown }
> = {
  article: { path: 'articles/a.md', base: wholeArticle() },
  page: { path: 'pages/a-page.md', base: base.pageBase('p') },
  person: { path: 'people/p.yaml', base: base.personBase('p', 'SE') },
  organization: { path: 'organizations/p-org.yaml', base: base.organizationBase('p', 'SE') },
  country: { path: 'countries/SE.yaml', base: base.countryBase() },
  site: { path: 'site.yaml', base: base.siteBase() },
};
const KINDS = Object.keys(FILES) as (keyof typeof FILES)[];

test.each(KINDS)('the base has every field that a %s may have', (kind) => {
  // Filled in where the base lacks it.
  const whole = fillFields(kind, FILES[kind].base, {
    words: () => 'x',
    address: () => 'x',
    other: (_, was) => was,
  });
  const has = fieldsIn(whole);
  // Of a field that may have one of several shapes the base has one.
  const covered = (field: string) =>
    has.some((each) => each.startsWith(field) || field.startsWith(each));
  expect(fieldsOf(kind).filter((field) => !covered(field))).toEqual([]);
});

describe.each(KINDS)('each payload in each field of a %s that takes no words', (kind) => {
  test('is an issue in its line', async () => {
    const { path, base: value } = FILES[kind];
    for (const { text: payload } of PAYLOADS) {
      const refused = new Set<string>();
      const filled = fillFields(kind, value, {
        words: () => undefined,
        address(at) {
          if (!/^https?:\/\/\S+$/.test(payload)) refused.add(at.join('.'));
          return payload;
        },
        other(at, _, fits) {
          if (!fits(payload)) refused.add(at.join('.'));
          return payload;
        },
      });
      const yaml = stringify(filled, {
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
      });
      const isMarkdown = path.endsWith('.md');
      const { issues } = await load({ [path]: isMarkdown ? `---\n${yaml}---\n\nProse.\n` : yaml });
      expectClear(issues);
      const fields = fieldLines(yaml, isMarkdown ? 1 : 0);
      const told = new Set(
        issues
          .filter((issue) => issue.path === `content/${path}`)
          .map(({ line }) => fields.get(line)),
      );
      expect(
        [...refused].filter((field) => !told.has(field)),
        JSON.stringify(payload),
      ).toEqual([]);
    }
  });
});

test.each(KINDS)('each payload as the name of a field of a %s is an issue', async (kind) => {
  const { path, base: value } = FILES[kind];
  for (const { text: payload } of PAYLOADS) {
    const yaml = `${stringify(value)}${JSON.stringify(payload)}: x\n`;
    const { issues } = await load({
      [path]: path.endsWith('.md') ? `---\n${yaml}---\n\nProse.\n` : yaml,
    });
    expectClear(issues);
    expect(
      issues.some((issue) => issue.path === `content/${path}`),
      JSON.stringify(payload),
    ).toBe(true);
  }
});

test.each(KINDS)('each payload as the whole of the file of a %s is an issue', async (kind) => {
  for (const { text: payload } of PAYLOADS) {
    for (const text of [payload, `---\n${payload}\n---\n`, `title: ${payload}\nname: ${payload}`]) {
      const { issues, site } = await load({ [FILES[kind].path]: text });
      expectClear(issues);
      expect(issues.length > 0 || site !== undefined).toBe(true);
    }
  }
});

test('each payload as the name of a file is an issue, or a file that is no content', async () => {
  for (const { text } of PAYLOADS) {
    const name = text.toWellFormed().replaceAll(/[/\0]/g, '').slice(0, 60);
    if (name === '' || name.startsWith('.')) continue;
    for (const path of [
      `articles/${name}.md`,
      `people/${name}.yaml`,
      `pages/${name}.md`,
      `countries/${name}.yaml`,
      name,
    ]) {
      const contentDir = contentFolder({
        [path]: path.endsWith('.md') ? '---\ntitle: x\n---\n\nx\n' : 'name: x\n',
      });
      const { issues, site } = await loadContent({ contentDir });
      expectClear(issues);
      expect(site, JSON.stringify(path)).toBeUndefined();
    }
  }
});

test('each payload in the ledger and in the list of what is gone is an issue, or only words', async () => {
  for (const { text } of PAYLOADS) {
    const { issues } = await load({
      'permalinks.json': JSON.stringify({
        [text]: text,
        articles: { [text]: { quotes: { [text]: text } } },
      }),
      'retired.yaml': stringify([
        { article: text, date: text, because: text, now: text, [text]: text },
      ]),
    });
    expectClear(issues);
    expect(issues.length).toBeGreaterThan(0);
  }
});
