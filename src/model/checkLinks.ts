/** Links within the site: to its pages, to the files of `public/`, to places in articles. */
import { visit } from 'unist-util-visit';
import type { AnnotatedBody } from '../annotate/types.ts';
import type { Issue, Place } from '../schema/issue.ts';
import { nearest } from '../text/nearest.ts';
import type { Urls } from '../urls.ts';
import type { SitePaths } from './sitePaths.ts';

/** As an editor wrote it: `/articles/SLUG/#ID`, `#ID`, or the file of a picture in `public/`. */
export interface WrittenLink extends Place {
  path: string;
  kind: 'link' | 'image';
  target: string;
  /** The page on which a bare `#ID` stands. */
  page?: string;
}

/**
 * @param path of the file
 * @param href of the page on which the prose stands
 */
export function linksInProse(
  { blocks }: AnnotatedBody,
  path: string,
  href: string,
  { base }: Urls,
): WrittenLink[] {
  const page = `/${href.slice(base.length)}`;
  const links = new Map<string, WrittenLink>();
  for (const block of blocks) {
    visit({ type: 'root', children: block.children }, 'element', (node) => {
      const place = node.position?.start;
      const kind = node.tagName === 'a' ? 'link' : 'image';
      const href = String(node.properties[kind === 'link' ? 'href' : 'src'] ?? '');
      // What the page itself adds has no place in the file.
      if (place === undefined || (node.tagName !== 'a' && node.tagName !== 'img')) return;
      if (!href.startsWith(base) && !href.startsWith('#')) return;
      const { line, column } = place;
      const target = href.startsWith('#') ? href : `/${href.slice(base.length)}`;
      links.set(`${line}:${column}`, {
        path,
        line,
        column,
        kind,
        target,
        page,
      });
    });
  }
  return [...links.values()];
}

/**
 * @param pathsOf what the site will have, asked for only where there is a link
 * @returns an issue for each link that leads to nothing of it
 */
export function checkLinks(links: readonly WrittenLink[], pathsOf: () => SitePaths): Issue[] {
  if (links.length === 0) return [];
  const paths = pathsOf();
  return links.flatMap(({ kind, target, page = '', ...place }): Issue[] => {
    const { path, fragment } = split(target);
    const at = path === '' ? page : path;
    if (path !== '' && !paths.has(path)) {
      const near = nearest(path, [...paths.all].slice(1));
      const image = kind === 'image';
      return [
        {
          ...place,
          name: image ? 'ImageNotFound' : 'LinkBroken',
          found: `${image ? 'image' : 'a link to'} "${target}", which the site will not have`,
          expected: image
            ? 'a file of public/, or one beside the prose'
            : 'a page of this site, or a file of public/',
          fix: near
            ? `write ${near} if that is meant`
            : 'correct the path, or put the file into public/',
        },
      ];
    }
    const known = fragment === '' ? undefined : paths.fragmentsAt(at);
    // What holds an underscore or a colon is the page's own, or a browser's.
    if (known === undefined || known.has(fragment) || /[_:]/.test(fragment)) return [];
    const near = nearest(fragment, [...known]);
    return [
      {
        ...place,
        name: 'LinkBroken',
        found: `a link to "${target}": ${at} has no such place`,
        expected: 'the id of a heading, a quote or a claim of that page',
        fix: near ? `write ${path}#${near} if that is meant` : `link to ${at}`,
      },
    ];
  });
}

function split(target: string): { path: string; fragment: string } {
  const [path = '', fragment = ''] = target.split('#');
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return { path: decode(path.split('?')[0] ?? ''), fragment: decode(fragment) };
}
