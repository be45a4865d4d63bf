import type { Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { EntityKey } from '../../schema/entityKey.ts';
import { nearest } from '../../text/nearest.ts';
import { type Report, reportTo, show } from './reportTo.ts';

export interface LinkOptions {
  /** Keys of the entities that a link may name. */
  entities: ReadonlySet<string>;
  mentionHref: (entity: EntityKey) => string;
  internalHref: (path: string) => string;
}

/** What a link of the prose leads to. */
export type LinkTarget =
  | { kind: 'mention'; entity: EntityKey }
  | { kind: 'noMention' }
  | { kind: 'unknownMention' }
  | { kind: 'url'; href: string }
  | { kind: 'unsafe' };

const MENTION = /^(?:person|organization|country|mention):/i;

/** Reads the target of a link. Only what is known to be safe passes: http and https, `#fragment` and `/path`. */
export function readLink(url: string, options: LinkOptions): LinkTarget {
  if (url === 'mention:none') return { kind: 'noMention' };
  if (options.entities.has(url)) return { kind: 'mention', entity: url as EntityKey };
  if (MENTION.test(url)) return { kind: 'unknownMention' };
  if (/^https?:\/\/[^/\\]/i.test(url) && URL.canParse(url)) return { kind: 'url', href: url };
  if (/^#[^\s]+$/.test(url)) return { kind: 'url', href: url };
  // Browsers read `//host`, `/\host` and `/<tab>/host` as another host.
  if (/^\/(?![/\\])[^\p{Cc}]*$/u.test(url)) return { kind: 'url', href: options.internalHref(url) };
  return { kind: 'unsafe' };
}

/** Reports links that lead nowhere or somewhere unsafe. An e-mail address in running text is no link. */
export const remarkLinks: Plugin<[LinkOptions], Root> = (options) => (tree, file) => {
  const report = reportTo(file);
  const source = String(file);
  visit(tree, 'link', (node, index, parent) => {
    if (parent && index !== undefined && isBareAddress(node, source)) {
      parent.children.splice(index, 1, ...node.children);
      return index + node.children.length;
    }
    const { kind } = readLink(node.url, options);
    if (kind === 'unknownMention') reportUnknownMention(node, options, report);
    if (kind === 'unsafe') {
      report('UnsafeUrl', node, {
        found: `a link to ${show(node.url)}`,
        expected:
          'http://…, https://…, /path on this site, #fragment on this page, or an entity such as person:ID',
        fix: 'write the whole address, from https:// on',
      });
    }
    return undefined;
  });
};

function reportUnknownMention(node: Link, options: LinkOptions, report: Report): void {
  const near = nearest(node.url, [...options.entities, 'mention:none']);
  report('UnknownMention', node, {
    found: `a link to ${show(node.url)}, which the article does not list`,
    expected: 'person:ID, organization:ID or country:CODE of the frontmatter, or mention:none',
    fix: near ? `write ${near}, or list the entity` : 'list the entity in the frontmatter',
  });
}

/** GFM makes a `mailto:` link of an address that nobody marked as one. */
function isBareAddress(node: Link, source: string): boolean {
  const start = node.position?.start.offset;
  return (
    /^(?:mailto|xmpp):/i.test(node.url) &&
    (start === undefined || !/[[<]/.test(source[start] ?? ''))
  );
}
