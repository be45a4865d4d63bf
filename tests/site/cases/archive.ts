/**
 * An archive of twelve invented articles that share people, organizations, countries and a claim, written from a
 * small table, and counts of it that are taken from the files alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

export const ARCHIVE_URL = 'https://archive.example/notes/';

const PEOPLE = {
  'ana-quill': { name: 'Ana Quill', aliases: ['Quill'], country: 'IS' },
  'bo-tarn': { name: 'Bo Tarn', aliases: ['Tarn'], country: 'NO' },
  'cy-marsh': { name: 'Cy Marsh', aliases: [], country: 'NO' },
  'dee-falk': { name: 'Dee Falk', aliases: ['Falk'], country: undefined },
} as const;
const ORGANIZATIONS = { 'gull-bureau': 'Gull Bureau', 'net-league': 'Net League' } as const;
const COUNTRIES = { IS: 'Iceland', NO: 'Norway', FO: 'Faroe Islands' } as const;

/** slug, speakers, who is written of, stance and status of its claim, the claim that it continues. */
const TABLE: [
  slug: string,
  speakers: string,
  named: string,
  stance: string,
  status: string,
  continues?: string,
][] = [
  ['a-first-net', 'ana-quill', 'Quill Tarn Iceland', 'asserts', 'asserted'],
  [
    'b-two-nets',
    'ana-quill bo-tarn',
    'Bo Tarn Norway Iceland',
    'denies',
    'contested',
    'a-first-net',
  ],
  ['c-a-gull', 'gull-bureau', 'Gull Bureau Norway', 'hedges', 'supported'],
  ['d-the-tide', 'bo-tarn bo-tarn ana-quill', 'Tarn Tarn Ana Quill', 'declines', 'asserted'],
  ['e-the-catch', 'cy-marsh', 'Cy Marsh Faroe Islands', 'asserts', 'refuted'],
  ['f-the-rope', 'dee-falk ana-quill', 'Falk Quill Quill', 'denies', 'established', 'b-two-nets'],
  ['g-a-buoy', 'IS', 'Iceland Norway', 'asserts', 'asserted'],
  ['h-the-log', 'ana-quill', 'Net League Falk', 'hedges', 'contested'],
  ['i-the-fog', 'bo-tarn NO', 'Norway Tarn', 'asserts', 'supported'],
  ['j-a-wreck', 'gull-bureau dee-falk', 'Dee Falk Gull Bureau', 'denies', 'refuted'],
  ['k-the-pier', 'cy-marsh cy-marsh', 'Iceland Cy Marsh', 'asserts', 'asserted', 'd-the-tide'],
  ['l-the-lamp', 'ana-quill', 'Quill Iceland Norway', 'declines', 'established'],
];

interface Frontmatter {
  title: string;
  people: string[];
  organizations: string[];
  countries: string[];
  quotes: { id: string; speaker: string; about: string[]; exact: string; said: { date: string } }[];
  claims: {
    id: string;
    status: string;
    continues?: string;
    flow?: { from: string; to: string };
    positions: { by: string }[];
    history?: { date: string; status: string }[];
  }[];
  events: { about: string[] }[];
}

export interface ArchiveFile {
  slug: string;
  frontmatter: Frontmatter;
  prose: string;
}

/** Writes the archive into a folder. @returns its files, as they were written */
export function writeArchive(contentDir: string): ArchiveFile[] {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  };
  write(
    'site.yaml',
    stringify({
      title: 'Notes',
      description: 'Notes on nets.',
      url: ARCHIVE_URL,
      language: 'en',
      publisher: { name: 'Notes' },
      correctionsPolicy: 'Dated.',
    }),
  );
  for (const [id, { name, aliases, country }] of Object.entries(PEOPLE)) {
    const roles = [
      { title: `Deputy of ${name}’s port`, country, speaksFor: country, to: '2020-06-30' },
      { title: `Head of ${name}’s port`, country, speaksFor: country, from: '2020-07-01' },
    ];
    write(`people/${id}.yaml`, stringify({ name, aliases, roles }));
  }
  for (const [id, name] of Object.entries(ORGANIZATIONS)) {
    write(`organizations/${id}.yaml`, stringify({ name }));
  }
  return TABLE.map((row, index) => {
    const text = articleOf(row, index);
    write(`articles/${row[0]}.md`, text);
    return { slug: row[0], ...readArticle(text) };
  });
}

function articleOf(
  [slug, speakers, named, stance, status, continues]: (typeof TABLE)[number],
  index: number,
): string {
  const month = String(index + 1).padStart(2, '0');
  const ids = speakers.split(' ');
  const quotes = ids.map((speaker, number) => ({
    id: `said-${number}`,
    speaker,
    exact: `word ${slug} number ${number}`,
    said: { date: `2020-${month}-1${number}` },
    source: 'log',
    about: index % 2 === 0 ? ['IS', 'bo-tarn'] : ['NO'],
    claims: ['it-holds'],
  }));
  const frontmatter = {
    title: `On ${slug}`,
    summary: 'A note.',
    authors: [{ name: 'N. N.' }],
    published: `2021-${month}-01`,
    sources: [
      {
        id: 'log',
        title: 'Log',
        publisher: 'Port',
        url: `https://port.example/${slug}`,
        kind: 'report',
      },
    ],
    people: Object.keys(PEOPLE),
    organizations: index % 3 === 0 ? Object.keys(ORGANIZATIONS) : ['gull-bureau'],
    countries: index === 4 ? ['IS', 'NO', 'FO'] : ['IS', 'NO'],
    quotes,
    claims: [
      {
        id: 'it-holds',
        text: `What ${slug} says holds.`,
        continues: continues && `${continues}/it-holds`,
        flow: index % 4 === 0 ? { from: 'IS', to: 'NO', what: 'nets' } : undefined,
        status,
        asOf: `2021-${month}-01`,
        because: `So it stood in ${slug}.`,
        positions: [
          { by: ids[0], stance, date: `2020-${month}-10`, quote: 'said-0' },
          {
            by: 'gull-bureau',
            stance: 'hedges',
            date: `2020-${month}-20`,
            source: 'log',
            text: 'It may.',
          },
        ],
        history: [{ date: `2020-${month}-10`, status: 'asserted', because: `Said in ${slug}.` }],
      },
    ],
    events: [
      { date: `2020-${month}-05`, text: 'It rained.', source: 'log', about: ['NO', 'dee-falk'] },
    ],
  };
  const sentences = [
    ...quotes.map(({ exact }) => `“${exact}” was heard.`),
    `This note names ${named.replaceAll(/ (?=[A-Z])/g, ', ').replaceAll(/\b(Bo|Ana|Cy|Dee|Gull|Net|Faroe), /g, '$1 ')} once each time.`,
  ];
  return `---\n${stringify(JSON.parse(JSON.stringify(frontmatter)))}---\n\n${sentences.join(' ')}\n`;
}

function readArticle(text: string): Pick<ArchiveFile, 'frontmatter' | 'prose'> {
  const [, yaml = '', prose = ''] = text.split(/^---$/m);
  return { frontmatter: parse(yaml) as Frontmatter, prose };
}

/** Every entity of the archive: the path of its page, its id in the frontmatter, its names in the prose. */
export const ARCHIVE_ENTITIES = [
  ...Object.entries(PEOPLE).map(([id, { name, aliases }]) => ({
    page: `people/${id}/`,
    id,
    name,
    names: [name, ...aliases],
  })),
  ...Object.entries(ORGANIZATIONS).map(([id, name]) => ({
    page: `organizations/${id}/`,
    id,
    name,
    names: [name],
  })),
  ...Object.entries(COUNTRIES).map(([id, name]) => ({
    page: `countries/${id.toLowerCase()}/`,
    id,
    name,
    names: [name],
  })),
];

/** The first claim of a line, by following `continues` through the frontmatter. */
function rootOf(files: readonly ArchiveFile[], slug: string): string {
  const next = files.find((file) => file.slug === slug)?.frontmatter.claims[0]?.continues;
  return next === undefined ? slug : rootOf(files, next.split('/')[0] ?? '');
}

/** What the files hold on an entity. */
export function countIn(files: readonly ArchiveFile[], id: string, names: readonly string[]) {
  const listing = files.filter(({ frontmatter }) =>
    [...frontmatter.people, ...frontmatter.organizations, ...frontmatter.countries].includes(id),
  );
  /** What its officials say, a country says. */
  const voiceOf = (speaker: string) =>
    speaker in PEOPLE ? PEOPLE[speaker as keyof typeof PEOPLE].country : undefined;
  const says = (speaker: string) => speaker === id || voiceOf(speaker) === id;
  const sum = (count: (file: ArchiveFile) => number) =>
    listing.reduce((total, file) => total + count(file), 0);
  const holds = (file: ArchiveFile) =>
    file.frontmatter.claims.some(
      ({ flow, positions }) =>
        positions.some(({ by }) => says(by)) || flow?.from === id || flow?.to === id,
    );
  return {
    quotes: sum(
      ({ frontmatter }) => frontmatter.quotes.filter(({ speaker }) => says(speaker)).length,
    ),
    about: sum(
      ({ frontmatter }) =>
        frontmatter.quotes.filter(({ about, speaker }) => about.includes(id) && !says(speaker))
          .length,
    ),
    positions: sum(
      ({ frontmatter }) =>
        frontmatter.claims.flatMap(({ positions }) => positions).filter(({ by }) => says(by))
          .length,
    ),
    claims: new Set(listing.filter(holds).map(({ slug }) => rootOf(files, slug))).size,
    events: sum(
      ({ frontmatter }) => frontmatter.events.filter(({ about }) => about.includes(id)).length,
    ),
    mentions: sum(({ prose }) => {
      const name = new RegExp(
        `\\b(?:${[...names].sort((a, b) => b.length - a.length).join('|')})\\b`,
        'g',
      );
      return [...prose.matchAll(name)].length;
    }),
    articles: listing.length,
  };
}
