import { type Dist, ownText, whereIs } from './dist.ts';
import { referencesOf, urlsOfCss } from './references.ts';

/** @returns everything that a page or a style sheet would load from another host: nothing, in a good site */
export function foreignLoads(dist: Dist): string[] {
  const foreign = (url: string, from: string) => {
    const target = URL.parse(url, dist.origin + from);
    return !target || (target.protocol !== 'data:' && target.origin !== dist.origin);
  };
  const inPages = dist.pages.flatMap((page) => [
    ...referencesOf(page)
      .filter(({ loads, url }) => loads && foreign(url, page.path))
      .map(({ element, url }) => `${whereIs(page, element)} loads ${url}`),
    ...page.elements
      .filter(({ tagName }) => tagName === 'style')
      .flatMap((element) => urlsOfCss(ownText(element)))
      .filter((url) => foreign(url, page.path))
      .map((url) => `${page.file} <style> loads ${url}`),
  ]);
  const inFiles = [...dist.files]
    .filter((file) => /\.(css|svg)$/.test(file))
    .flatMap((file) =>
      urlsOfCss(dist.read(file))
        .filter((url) => foreign(url, dist.base + file))
        .map((url) => `${file} loads ${url}`),
    );
  return [...inPages, ...inFiles];
}
