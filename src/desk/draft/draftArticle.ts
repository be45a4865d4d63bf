/** One article's file in, its proposal and the file as it would be out. Nothing is written here. */
import { readContentFiles } from '../../model/contentFiles.ts';
import { buildRegistry } from '../../model/registry.ts';
import { resolveSettings } from '../../model/settings.ts';
import { today } from '../../schema/days.ts';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import type { Finding } from '../../schema/issue.ts';
import { parseYaml } from '../../schema/yamlFile.ts';
import type { Copy } from '../verify/readCopy.ts';
import { addCopied, applyProposal, idsIn, unspokenLines } from './applyProposal.ts';
import { copiedSources, type ListedSource } from './copiedSources.ts';
import { frameArticle } from './frame.ts';
import type { OwnEntry } from './knownNames.ts';
import { type Existing, type Proposal, propose } from './propose.ts';
import { readDraft } from './readDraft.ts';

export interface DraftOptions {
  /** The whole file. */
  text: string;
  /** Its name, without the folder. */
  name: string;
  contentDir: string;
  /** The day of the article, if the file does not say it. */
  date?: string | undefined;
  /** Saved copies of what the article relies on. */
  copies?: readonly Copy[] | undefined;
}

export interface Draft {
  proposal: Proposal;
  /** The file as it would be. */
  after: string;
}

/** @returns what is proposed, or what is wrong with the file's frontmatter */
export async function draftArticle(
  options: DraftOptions,
): Promise<{ draft: Draft; findings?: undefined } | { draft?: undefined; findings: Finding[] }> {
  const { text, name, contentDir } = options;
  const broken = brokenYaml(text);
  if (broken.length > 0) return { findings: broken };
  const files = await readContentFiles(contentDir);
  const { settings } = resolveSettings(files.site, undefined);
  const { article, finding } = frameArticle(text, {
    name,
    date: options.date,
    today: today(),
    author: settings.publisher.name,
    language: settings.language,
  });
  if (finding) return { findings: [finding] };
  const { yaml } = article;
  const field = (way: string) => yaml.get([way]);
  const published = String(field('published'));
  const { records } = buildRegistry(files, settings.language);
  const reading = readDraft({
    markdown: article.body,
    language: typeof field('language') === 'string' ? String(field('language')) : settings.language,
    published,
    own: {
      people: entries(field('people')),
      organizations: entries(field('organizations')),
      countries: idsIn(field('countries'), 'code'),
    },
    records: records.values(),
  });
  const registered = new Set(
    [...records.values()]
      .filter((record) => record.registered || record.kind === 'country')
      .map(({ key }) => key),
  );
  const copies = copiedSources(options.copies ?? [], listedSources(field('sources')));
  addCopied(article, copies);
  const proposal = propose(reading, existing(field), registered, published, copies);
  applyProposal(article, proposal, published);
  return { draft: { proposal, after: withComments(article.toString(), unspokenLines(proposal)) } };
}

function brokenYaml(text: string): Finding[] {
  const { parts } = splitFrontmatter(text);
  return parts ? parseYaml(parts.yaml, parts.yamlLine).findings.slice(0, 1) : [];
}

function existing(field: (name: string) => unknown): Existing {
  const list = (name: string) =>
    Array.isArray(field(name)) ? (field(name) as Record<string, unknown>[]) : [];
  const texts = (items: readonly unknown[]) => items.filter((item) => typeof item === 'string');
  return {
    words: texts(list('quotes').flatMap((quote) => quote?.exact)),
    ids: [
      ...idsIn(field('quotes'), 'id'),
      ...idsIn(field('claims'), 'id'),
      ...idsIn(field('retired'), 'quote'),
    ],
    events: texts(list('events').map((event) => event?.text)),
  };
}

function listedSources(list: unknown): ListedSource[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const { id, url } = (item ?? {}) as Record<string, unknown>;
    return typeof id === 'string' ? [{ id, url }] : [];
  });
}

function entries(list: unknown): OwnEntry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item === 'string') return [{ id: item }];
    const { id, name, aliases, role } = (item ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string') return [];
    return [
      {
        id,
        name: typeof name === 'string' ? name : undefined,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
        role: typeof role === 'string' ? role : undefined,
      },
    ];
  });
}

/** Puts lines of comment before the line that ends the frontmatter, once. */
function withComments(file: string, lines: readonly string[]): string {
  const there = new Set(file.split(/\r?\n/));
  const news = lines.filter((line) => !there.has(line));
  if (news.length < 2) return file;
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  return file.replace(
    /(^\uFEFF?---[\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/,
    (_, head: string, fence: string) => `${head}${news.join(eol)}${eol}${fence}`,
  );
}
