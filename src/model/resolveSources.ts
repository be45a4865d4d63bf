import type { AnnotatedBody } from '../annotate/types.ts';
import type { ArticleEntry } from '../schema/article.ts';
import type { ResolvedSource } from './types.ts';

/**
 * Numbers the sources as a reader meets them: in the notes of the prose, then as sources of quotes, of claims, of
 * events, then the others.
 */
export function resolveSources(
  article: ArticleEntry,
  body: AnnotatedBody,
): Map<string, ResolvedSource> {
  const order = new Set([
    ...body.citedSources,
    ...body.matches.map(({ id }) => article.quotes?.find((quote) => quote.id === id)?.source),
    ...(article.claims ?? []).flatMap((claim) => [
      ...claim.positions.map(({ source }) => source),
      ...(claim.evidence ?? []).map(({ source }) => source),
    ]),
    ...(article.events ?? []).map(({ source }) => source),
    ...(article.sources ?? []).map(({ id }) => id),
  ]);
  const entries = new Map((article.sources ?? []).map((source) => [source.id, source]));
  const resolved = new Map<string, ResolvedSource>();
  for (const id of order) {
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry === undefined) continue;
    resolved.set(entry.id, { ...entry, number: resolved.size + 1 });
  }
  return resolved;
}
