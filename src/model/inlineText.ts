/** Renders the inline Markdown of the frontmatter, collecting what is wrong with it. */
import { renderInline } from '../annotate/renderInline.ts';
import type { EntityKey } from '../schema/entityKey.ts';
import type { Issue, Place } from '../schema/issue.ts';
import type { Urls } from '../urls.ts';
import type { WrittenLink } from './checkLinks.ts';
import type { InlineHtml } from './types.ts';

export interface InlineRenderer {
  (markdown: string, place: Place): InlineHtml;
  issues: Issue[];
  /** Links within the site that it has met. */
  links: WrittenLink[];
}

/**
 * @param path of the file in which the Markdown stands
 * @param entities that its links may name
 */
export function createInlineRenderer(
  path: string,
  entities: readonly EntityKey[],
  urls: Urls,
  mentionHref: (key: EntityKey) => string,
): InlineRenderer {
  const known = new Set(entities);
  const render = ((markdown, place) => {
    const { html, findings } = renderInline(markdown, {
      place,
      entities: known,
      mentionHref,
      internalHref(target) {
        render.links.push({ path, ...place, kind: 'link', target });
        return urls.file(target);
      },
    });
    render.issues.push(...findings.map((finding) => ({ ...finding, path })));
    return html;
  }) as InlineRenderer;
  render.issues = [];
  render.links = [];
  return render;
}
