/** Ways to break a site that no change of one text brings about: other files than it should have, and its past. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import type { LoadOptions } from '../../../src/model/loadContent.ts';
import type { FixtureName, TempSite } from '../../support/contentFolder.ts';
import { gitFolder } from '../../support/gitFolder.ts';
import { ARTICLE } from './minimalRows.ts';

export interface BrokenSite {
  what: string;
  /** `minimal` otherwise. */
  fixture?: FixtureName;
  change: (site: TempSite) => void | Promise<void>;
  options?: Partial<LoadOptions>;
  /** All that is reported: `content/site.yaml:1:1 FileUnreadable`. */
  issues: string[];
}

const LEDGER = 'content/permalinks.json';

/** Publishes the site as it is, then changes it. */
function published(change: (site: TempSite) => void) {
  return async (site: TempSite) => {
    await recordPermalinks({ contentDir: site.contentDir });
    change(site);
  };
}

export const BROKEN_OTHERWISE: BrokenSite[] = [
  {
    what: 'no site.yaml',
    change: (site) => site.remove('content/site.yaml'),
    issues: ['content/site.yaml:1:1 FileUnreadable'],
  },
  {
    what: 'no file for a person',
    change: (site) => site.remove('content/people/ada-lind.yaml'),
    issues: [`${ARTICLE}:14:5 UnknownPerson`],
  },
  {
    what: 'a person’s file with a bad name',
    change: (site) => site.write('content/people/Ada_L.yaml', 'name: A\n'),
    issues: ['content/people/Ada_L.yaml:1:1 InvalidId'],
  },
  {
    what: 'a country’s file in small letters',
    change: (site) => site.write('content/countries/no.yaml', 'note: N\n'),
    issues: ['content/countries/no.yaml:1:1 InvalidId'],
  },
  {
    what: 'a file for no country',
    change: (site) => site.write('content/countries/XX.yaml', 'note: N\n'),
    issues: ['content/countries/XX.yaml:1:1 UnknownCountry'],
  },
  {
    what: 'an article with a bad name',
    change: (site) => site.write('content/articles/My_Ferry.md', site.read(ARTICLE)),
    issues: ['content/articles/My_Ferry.md:1:1 InvalidId'],
  },
  {
    what: 'a file that is not UTF-8',
    change: (site) => site.write('content/people/bob.yaml', Buffer.from([0x6e, 0x61, 0xff, 0xfe])),
    issues: ['content/people/bob.yaml:1:1 FileUnreadable'],
  },
  {
    what: 'a folder that looks like an article',
    change: (site) => {
      mkdirSync(path.join(site.contentDir, 'articles', 'folder.md'));
    },
    issues: ['content/articles/folder.md:1:1 FileUnreadable'],
  },
  {
    what: 'a file in a folder that nothing reads',
    change: (site) => site.write('content/article/harbour.md', 'Prose.\n'),
    issues: ['content/article/harbour.md:1:1 UnexpectedFile'],
  },
  {
    what: 'a picture that is none',
    change: (site) => {
      site.write('content/articles/boat.png', 'no picture');
      site.edit(ARTICLE, 'The passengers', '![A boat](./boat.png)\n\nThe passengers');
    },
    issues: [`${ARTICLE}:25:1 ImageUnreadable`],
  },
  {
    what: 'an article that is retired for none',
    change: (site) =>
      site.write(
        'content/retired.yaml',
        '- { article: boat, date: 2026-05-01, because: It sank., now: fery }\n',
      ),
    issues: ['content/retired.yaml:1:62 UnknownArticle'],
  },
  {
    what: 'a page that is retired for none',
    change: (site) =>
      site.write(
        'content/retired.yaml',
        '- { page: imprint, date: 2026-05-01, because: Moved., now: abuot }\n',
      ),
    issues: ['content/retired.yaml:1:60 UnknownPage'],
  },
  {
    what: 'a quote of another id',
    change: published((site) => site.edit(ARTICLE, 'id: on-time', 'id: in-time')),
    issues: [`${LEDGER}:3:3 PermalinkLost`],
  },
  {
    what: 'a quote of other words',
    change: published((site) => {
      const text = site.read(ARTICLE).replaceAll('it was told to', 'I told it to');
      site.write(ARTICLE, text);
    }),
    issues: [`${ARTICLE}:18:12 QuoteReworded`],
  },
  {
    what: 'an article that CI has not met',
    change: () => {},
    options: { complete: true },
    issues: [`${LEDGER}:1:1 PermalinkUnlisted`],
  },
  {
    what: 'a ledger with the marks of a merge',
    change: published((site) =>
      site.write(LEDGER, `<<<<<<< HEAD\n${site.read(LEDGER)}>>>>>>> other\n`),
    ),
    issues: [`${LEDGER}:1:1 LedgerDamaged`],
  },
  {
    what: 'a ledger that lost a line since the last commit',
    change: async (site) => {
      await recordPermalinks({ contentDir: site.contentDir });
      gitFolder(path.dirname(site.contentDir)).commit();
      site.edit(LEDGER, /.*people\/ada-lind.*\n/, '');
    },
    issues: [`${LEDGER}:1:1 LedgerShrank`],
  },
  {
    what: 'an organization of which nothing is known but the name',
    change: (site) =>
      site.edit(
        ARTICLE,
        'people:',
        'organizations: [{ id: guests, name: The passengers }]\npeople:',
      ),
    issues: [`${ARTICLE}:13:17 EntityUnexplained`],
  },
  {
    what: 'a character that no font has',
    change: (site) => site.edit(ARTICLE, 'title: ', 'title: \uE000 '),
    issues: [`${ARTICLE}:2:8 GlyphMissing`, `${ARTICLE}:18:12 GlyphMissing`],
  },
];
