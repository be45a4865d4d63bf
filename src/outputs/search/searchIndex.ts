/**
 * The index that the search page reads: Pagefind's files, for its script in a browser.
 *
 * @see https://pagefind.app/docs/node-api/
 */
import * as pagefind from 'pagefind';
import type { ResolvedSite } from '../../model/types.ts';
import { escapeMarkup } from '../../text/escape.ts';
import type { SearchRecord } from './searchRecord.ts';
import { searchRecords } from './searchRecords.ts';
import { type SearchFile, stableFiles } from './stableFiles.ts';

/** Of what Pagefind writes: its own user interfaces are not used. */
const NEEDED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|[^/]+\.(pagefind|pf_meta)|(index|filter|fragment)\/.+)$/;

/**
 * All in one language, that of the site: otherwise words in another would be found by no one whose page is in this one.
 *
 * @throws Error with Pagefind's own messages
 */
export async function searchIndex(site: ResolvedSite): Promise<SearchFile[]> {
  const language = new Intl.Locale(site.settings.language).language;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const record of searchRecords(site)) {
      const added = record.sections
        ? await index.addHTMLFile({ url: record.url, content: recordHtml(record, language) })
        : await index.addCustomRecord(customRecord(record, language));
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(failed.join('\n'));
    const needed = files
      .map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }))
      .filter(({ path }) => NEEDED.test(path));
    return stableFiles(needed);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function customRecord({ url, content, meta, filters }: SearchRecord, language: string) {
  return { url, content, language, meta: { ...meta }, filters: mutable(filters) };
}

const mutable = (filters: SearchRecord['filters']) =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));

/** Pagefind finds parts by headings with ids, in HTML alone. */
function recordHtml({ sections = [], meta, filters }: SearchRecord, language: string): string {
  const data = [
    ...Object.entries(meta).map(
      ([name, value]) => `data-pagefind-meta="${name}:${escapeMarkup(value)}"`,
    ),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `data-pagefind-filter="${name}:${escapeMarkup(value)}"`),
    ),
  ].map((attribute) => `<i ${attribute}></i>`);
  const parts = sections.map(({ id, heading, text }) => {
    const title = id && heading ? `<h2 id="${escapeMarkup(id)}">${escapeMarkup(heading)}</h2>` : '';
    return `${title}<p>${escapeMarkup(text).replaceAll('\n', '</p><p>')}</p>`;
  });
  return `<html lang="${language}"><body data-pagefind-body>${data.join('')}${parts.join('')}</body></html>`;
}
