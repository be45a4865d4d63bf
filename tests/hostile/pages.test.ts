/** Every payload in every field, built and opened: nothing runs, nothing leaves, no markup breaks. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Element, Root, RootContent } from 'hast';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { policyProblems } from '../support/csp.ts';
import { attribute, type Dist, type Page, parsePage } from '../support/dist.ts';
import { foreignLoads } from '../support/foreign.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';
import { OPENERS } from '../support/panels.ts';
import { invalidHtml } from '../support/validHtml.ts';
import { PAYLOADS } from './payloads.ts';
import { writeHarmless, writeHostile } from './writtenSite.ts';

const NUMBERS = PAYLOADS.map((_, index) => index);
/** Of which no word may stand anywhere but in words that are shown. */
const TRACES = /canary|leak\.invalid/;

let site: OpenSite;
let harmless: Dist;
beforeAll(async () => {
  const [hostile, control] = [await writeHostile(), await writeHarmless()];
  harmless = await builtSite(control);
  site = await openSite(hostile);
});
afterAll(() => site?.close());

/** Each page by itself, parsed and forgotten: there are thousands. */
function problemsOfPages(look: (page: Page) => string[]): string[] {
  return site.dist.pages
    .flatMap(({ file, html }) => look(parsePage(html, file, site.dist.base)))
    .slice(0, 40);
}

describe('every page that was built', () => {
  test('is valid HTML', () => {
    expect(problemsOfPages(({ html, file }) => invalidHtml(html, file))).toEqual([]);
  });

  test('has a strict policy, no handler, no style of an element, and loads nothing from elsewhere', () => {
    expect(
      problemsOfPages((page) => {
        const alone: Dist = { ...site.dist, pages: [page] };
        return [...policyProblems(alone), ...foreignLoads(alone)];
      }),
    ).toEqual([]);
  });

  test('has the outline of the harmless site’s', () => {
    const outlines = new Map(harmless.pages.map((page) => [kindOf(page.file), outlineOf(page)]));
    expect(
      problemsOfPages((page) => {
        const kind = kindOf(page.file);
        const expected = kind === undefined ? undefined : outlines.get(kind);
        const outline = outlineOf(page);
        if (expected === undefined || outline === expected) return [];
        const [lines, wanted] = [outline.split('\n'), expected.split('\n')];
        const at = lines.findIndex((line, index) => line !== wanted[index]);
        return [`${page.file}: ${lines[at]?.trim()} for ${wanted[at]?.trim()}`];
      }),
    ).toEqual([]);
  });

  test('has no element, attribute or address of a payload’s', () => {
    const known = new Set(harmless.pages.flatMap(({ elements }) => elements.map(signatureOf)));
    expect(
      problemsOfPages((page) =>
        page.elements.flatMap((element) => [
          ...(known.has(signatureOf(element)) || isMarkdown(element)
            ? []
            : [`${page.file}: ${signatureOf(element)}`]),
          ...['href', 'src', 'srcset', 'action', 'poster', 'data'].flatMap((name) => {
            const value = attribute(element, name) ?? '';
            return /^\s*(javascript|vbscript|data:text|blob|file):/i.test(value)
              ? [`${page.file}: ${value}`]
              : [];
          }),
        ]),
      ),
    ).toEqual([]);
  });
});

/** `articles/p-1/quotes/words/index.html` → `articles/N/quotes/words/index.html`; lists of the whole site have none. */
function kindOf(file: string): string | undefined {
  return /p-\d+/.test(file) ? file.replace(/p-\d+/g, 'N') : undefined;
}

/** The elements that make a page's structure, by depth: without prose, which payloads may give paragraphs and links. */
function outlineOf(page: Page): string {
  const BLOCKS =
    /^(html|head|title|body|header|nav|main|article|section|aside|footer|h1|h2|form|figure|table|details|dialog|dl)$/;
  const lines: string[] = [];
  const walk = (nodes: readonly RootContent[], depth: number) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const shown = BLOCKS.test(node.tagName);
      if (shown) lines.push(`${'  '.repeat(depth)}${node.tagName}`);
      if (attribute(node, 'data-article-body') === undefined)
        walk(node.children as RootContent[], depth + (shown ? 1 : 0));
    }
  };
  walk((page.tree as Root).children, 0);
  return lines.join('\n');
}

/** Attributes that say how words are set follow the words; ours that scripts read are many. */
function signatureOf(element: Element): string {
  const names = Object.keys(element.properties).filter(
    (name) => !/^(lang|dir|className|id|title|data[A-Z].*)$/.test(name),
  );
  return `${element.tagName}[${names.sort().join()}]`;
}

/** What Markdown makes of marks, which an editor may write. */
function isMarkdown({ tagName, properties }: Element): boolean {
  const names = Object.keys(properties).filter(
    (name) => !/^(lang|dir|className|id|title|data[A-Z].*|tabIndex)$/.test(name),
  );
  const MAY: Record<string, string[]> = {
    a: ['href', 'rel'],
    img: [
      'src',
      'alt',
      'width',
      'height',
      'loading',
      'decoding',
      'fetchPriority',
      'srcSet',
      'sizes',
    ],
    ol: ['start'],
    td: ['align'],
    th: ['align', 'scope'],
  };
  const may = MAY[tagName] ?? [];
  return (
    /^(p|em|strong|del|code|pre|br|hr|ul|ol|li|blockquote|a|img|h[2-6]|table|thead|tbody|tr|td|th|span|sup|sub)$/.test(
      tagName,
    ) && names.every((name) => may.includes(name))
  );
}

/** What a reader does with each: several at once, each in a tab of its own. */
async function visitAll(
  paths: readonly string[],
  options: { bypassCSP: boolean },
  act: (tab: Tab, path: string) => Promise<void>,
) {
  const problems: string[] = [];
  const queue = [...paths];
  const work = async () => {
    const visit = await site.open('404.html', {
      bypassCSP: options.bypassCSP,
      initScript: 'window.canary = () => console.error("the canary sings");',
    });
    visit.page.on('dialog', (dialog) => {
      problems.push(`${visit.page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    visit.problems.length = 0;
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await visit.page.goto(site.server.url + path, { waitUntil: 'load' });
      await act(visit.page, path);
      problems.push(...visit.problems.splice(0).map((problem) => `${path}: ${problem}`));
    }
    await visit.close();
  };
  await Promise.all([work(), work(), work()]);
  return problems;
}

/** Runs in the page. */
function press(selectors: string) {
  for (const element of document.querySelectorAll<HTMLElement>(selectors)) element.click();
}

const own = (folder: RegExp) =>
  [...site.dist.files]
    .filter((file) => folder.test(file))
    .map((file) => file.replace(/index\.html$/, ''));

describe('in a browser', () => {
  test.each([
    ['with its policy', false],
    ['with no policy to help', true],
  ])(
    'an article with each panel opened, %s: nothing runs, nothing leaves',
    async (_, bypassCSP) => {
      const paths = own(/^articles\/p-\d+\/index\.html$/);
      expect(paths.length).toBe(NUMBERS.length);
      const problems = await visitAll(paths, { bypassCSP }, async (tab) => {
        await tab.evaluate(press, Object.values(OPENERS).join());
        await tab.evaluate(press, 'summary, [popovertarget], button');
      });
      expect(problems).toEqual([]);
    },
  );

  test('each page of a quote, a claim, a person, an organization, a country, and each list', async () => {
    const paths = own(/^(?!articles\/p-\d+\/index|embed\/).*index\.html$/);
    const problems = await visitAll(paths, { bypassCSP: true }, (tab) =>
      tab.evaluate(press, 'summary, [popovertarget], button'),
    );
    expect(problems).toEqual([]);
  });

  test('each embed, framed', async () => {
    const embeds = own(/^embed\/.*index\.html$/);
    expect(embeds.length).toBeGreaterThanOrEqual(2 * NUMBERS.length);
    const groups = embeds
      .map((_, index) => embeds.slice(index * 20, index * 20 + 20))
      .filter((group) => group.length > 0);
    const visit = await site.open('404.html', {
      bypassCSP: true,
      initScript: 'window.canary = () => console.error("the canary sings");',
    });
    visit.problems.length = 0;
    for (const group of groups) {
      await visit.page.evaluate(
        async (urls) => {
          const loaded = urls.map(
            (url) =>
              new Promise((resolve) => {
                const frame = document.createElement('iframe');
                frame.addEventListener('load', resolve);
                frame.src = url;
                document.body.append(frame);
              }),
          );
          await Promise.all(loaded);
          for (const frame of document.querySelectorAll('iframe')) frame.remove();
        },
        group.map((path) => site.server.url + path),
      );
    }
    expect(visit.problems).toEqual([]);
    await visit.close();
  });

  test.each([
    'canary',
    'script',
    'leak',
    '<img src=x onerror=canary()>',
    '"><script>canary()</script>',
  ])('searching for %s', async (words) => {
    const visit = await site.open('search/', {
      bypassCSP: true,
      initScript: 'window.canary = () => console.error("the canary sings");',
    });
    await visit.page.getByRole('searchbox').fill(words);
    // Marks alone find nothing, which is said likewise.
    await expect.poll(() => visit.page.getByRole('status').textContent()).toMatch(/\S/);
    await visit.page.goto(
      `${site.server.url}search/?q=${encodeURIComponent(words)}&kind=${encodeURIComponent(words)}#${encodeURIComponent(words)}`,
    );
    await visit.settle();
    expect(visit.problems).toEqual([]);
    await visit.close();
  });
});

describe('files for programs', () => {
  test('each file of JSON is read, and names no script', () => {
    const files = [...site.dist.files].filter((file) => /\.(json|jsonld|webmanifest)$/.test(file));
    expect(files.length).toBeGreaterThan(4 * NUMBERS.length);
    for (const file of files) expect(() => JSON.parse(site.dist.read(file)), file).not.toThrow();
  });

  test('each file of XML is read by a browser’s strict reader, and has the elements of the harmless one', async () => {
    const files = [...site.dist.files].filter(
      (file) => /\.(xml|svg)$/.test(file) && !file.startsWith('flags/'),
    );
    const visit = await site.open('404.html');
    const read = (texts: string[]) =>
      visit.page.evaluate(
        (all) =>
          all.map((text) => {
            const document = new DOMParser().parseFromString(text, 'application/xml');
            const names = [...document.querySelectorAll('*')].map(
              (element) =>
                `${element.nodeName}[${[...element.attributes].map(({ name }) => name).sort()}]`,
            );
            return [...new Set(names)].filter((name) => name !== '');
          }),
        texts,
      );
    const kind = (file: string) => file.replace(/p-\d+/g, 'N');
    const controls = [...harmless.files].filter(
      (file) => /\.(xml|svg)$/.test(file) && !file.startsWith('flags/'),
    );
    const known = new Map(
      (await read(controls.map((file) => harmless.read(file)))).map((names, index) => [
        kind(controls[index] ?? ''),
        new Set(names),
      ]),
    );
    const names = await read(files.map((file) => site.dist.read(file)));
    const strange = files.flatMap((file, index) =>
      (names[index] ?? [])
        .filter((name) => known.get(kind(file))?.has(name) === false)
        .map((name) => `${file}: ${name}`),
    );
    expect(strange).toEqual([]);
    await visit.close();
  });

  test('each citation is read back as the items it has', () => {
    const strange: string[] = [];
    const count = (text: string) => new Cite(text).data.length;
    for (const ending of ['bib', 'ris']) {
      const wanted = count(harmless.read(`articles/p-0/quotes/words/cite.${ending}`));
      for (const file of site.dist.files) {
        if (!file.endsWith(`quotes/words/cite.${ending}`)) continue;
        try {
          const found = count(site.dist.read(file));
          if (found !== wanted) strange.push(`${file}: ${found} items`);
        } catch (error) {
          strange.push(`${file}: ${error}`);
        }
      }
    }
    expect(strange).toEqual([]);
  });

  test('what hosts are told has no word of a payload', () => {
    for (const file of ['_headers', '_redirects', 'robots.txt']) {
      if (site.dist.files.has(file)) expect(site.dist.read(file)).not.toMatch(TRACES);
    }
  });

  test('no file has a payload for its name', () => {
    expect([...site.dist.files].filter((file) => /[^\w./-]/.test(file))).toEqual([]);
  });
});
