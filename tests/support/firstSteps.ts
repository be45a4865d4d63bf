import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copySite, fixture } from './contentFolder.ts';
import { ROOT } from './runSite.ts';

/**
 * The content folder of somebody who did what the README says: the site named and put into a folder of a host that its
 * sources have too, the example replaced by a first article.
 */
export function firstSteps(): string {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const step = /Write `(content\/articles\/[^`]+)`:\s+```markdown\n([\s\S]*?)\n\s+```\n/.exec(
    readme,
  );
  const [, file, indented] = step ?? [];
  if (file === undefined || indented === undefined)
    throw new Error('the README has no first article');
  const site = copySite(fixture('example'));
  site.edit('content/site.yaml', /^title: .*$/m, 'title: The Record');
  site.edit('content/site.yaml', /^url: .*$/m, 'url: https://example.org/record/');
  site.removeAll('content/articles');
  site.removeAll('content/pages');
  site.removeAll('content/verified');
  site.removeAll('content/permalinks.json');
  site.write(file, `${indented.replaceAll(/^ {3}/gm, '')}\n`);
  return site.contentDir;
}
