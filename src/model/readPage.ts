/** One plain page's file: read, checked by itself, its prose set like an article's. */
import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedBody } from '../annotate/types.ts';
import { messagesFor } from '../messages/messages.ts';
import { FIGURE_KINDS } from '../schema/figure.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import type { Finding, Issue } from '../schema/issue.ts';
import { type PageEntry, pageSchema } from '../schema/page.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml, type YamlFile } from '../schema/yamlFile.ts';
import { mainFragment, type Urls } from '../urls.ts';
import type { ContentFile } from './contentFiles.ts';
import type { ResolvedPage } from './types.ts';

export interface ReadPage {
  slug: string;
  path: string;
  /** Nothing where the frontmatter has issues. */
  entry?: PageEntry | undefined;
  /** Both are missing where the file has no frontmatter. */
  file?: YamlFile;
  body?: AnnotatedBody;
  issues: Issue[];
}

export function readPage({ id: slug, path, text }: ContentFile, language: string, urls: Urls) {
  const inFile = (findings: readonly Finding[]) =>
    findings.map((finding): Issue => ({ ...finding, path }));
  const { parts, findings } = splitFrontmatter(text);
  if (parts === undefined) return { slug, path, issues: inFile(findings) } satisfies ReadPage;
  const file = parseYaml(parts.yaml, parts.yamlLine);
  const valid = validate(pageSchema, file);
  const words = messagesFor(language).article;
  const body = annotate({
    language,
    markdown: parts.markdown,
    firstLine: parts.markdownLine,
    targets: [],
    entities: [],
    sources: [],
    figures: FIGURE_KINDS,
    footnotes: { heading: words.footnotes, back: words.backToNote },
    reservedIds: new Set([mainFragment]),
    mentionHref: () => '',
    sourceHref: () => '',
    internalHref: urls.file,
  });
  const issues = inFile([
    ...valid.findings,
    ...body.findings.map(inPage),
    ...body.blocks.flatMap(({ figure, place }) =>
      figure && place ? { ...FIGURE, ...place, found: `::figure{${figure}} in a plain page` } : [],
    ),
  ]);
  return { slug, path, entry: valid.value, file, body, issues } satisfies ReadPage;
}

/** @returns nothing where the frontmatter has issues */
export function resolvePage(
  { slug, path, entry, body }: ReadPage,
  language: string,
  urls: Urls,
): ResolvedPage | undefined {
  if (entry === undefined || body === undefined) return undefined;
  const { title, summary, navigation = false, aliases = [] } = entry;
  const blocks = body.blocks.map(({ kind, children }) => ({
    kind,
    children,
    quotes: [],
    claims: [],
  }));
  const { headings } = body;
  const href = urls.page(slug);
  return { slug, path, title, summary, navigation, aliases, language, blocks, headings, href };
}

const FIGURE = {
  name: 'FigureEmpty',
  expected: 'figures in articles, whose claims and events they show',
  fix: 'remove the line',
} as const;

/** What the core advises for an article is not always possible in a page, which lists nothing. */
const ADVICE: Partial<Record<Finding['name'], Pick<Finding, 'expected' | 'fix'>>> = {
  UnknownMention: {
    expected: 'the address of their page: a plain page lists nobody',
    fix: 'write /people/ID/, /organizations/ID/ or /countries/cc/, or an address from https:// on',
  },
  UnknownSource: {
    expected: 'the label of a footnote: a plain page lists no sources',
    fix: 'define the footnote on a line of its own, or write \\[^ where it is text',
  },
};

function inPage(finding: Finding): Finding {
  const named = (text: string) => text.replace('the article', 'the page');
  const { found, expected, fix } = { ...finding, ...ADVICE[finding.name] };
  return { ...finding, found: named(found), expected: named(expected), fix: named(fix) };
}
