/** The hostile site as a folder of content, beside one of the same shape in harmless words. */
import { stringify } from 'yaml';
import { loadContent } from '../../src/model/loadContent.ts';
import { contentFolder } from '../support/contentFolder.ts';
import { HARMLESS, picture, siteBase } from './base.ts';
import { filesOf, type HostileFile, type Refused, settingsOf, settle } from './hostileSite.ts';
import { PAYLOADS } from './payloads.ts';

/** The day on which the sites are loaded: the one of the builds. */
const NOW = '2030-01-01';

export interface WrittenSite {
  contentDir: string;
  refused: readonly Refused[];
}

function folderOf(texts: ReadonlyMap<string, string>): string {
  const { publisher, ...settings } = siteBase();
  return contentFolder({
    'site.yaml': stringify({ ...settings, publisher: { name: publisher.name } }),
    'articles/dot.png': picture(),
    'people/dot.png': picture(),
    'pages/dot.png': picture(),
    ...Object.fromEntries([...texts].map(([path, text]) => [path.replace('content/', ''), text])),
  });
}

async function writeSite(groups: readonly (readonly HostileFile[])[]): Promise<WrittenSite> {
  const { texts, refused } = await settle(groups, async (some) => {
    const { issues } = await loadContent({ contentDir: folderOf(some), now: NOW });
    return issues;
  });
  return { contentDir: folderOf(texts), refused };
}

/** Article and entities of each payload, under settings that hold many. */
export function writeHostile(): Promise<WrittenSite> {
  return writeSite([
    ...PAYLOADS.map(({ text }, index) => filesOf(text, index)),
    [settingsOf(PAYLOADS)],
  ]);
}

export function writeHarmless(): Promise<WrittenSite> {
  return writeSite([filesOf(HARMLESS, 0)]);
}
