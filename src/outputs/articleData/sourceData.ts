import type { ResolvedSource } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { present } from '../present.ts';
import type { SourceData } from './types.ts';

export function sourceData(source: ResolvedSource): SourceData {
  const { archived, held, id, kind, number, published, publisher, title, url } = source;
  return present<SourceData>({
    id,
    number,
    title,
    publisher,
    url: url === undefined ? undefined : uri(url),
    held,
    archived: archived === undefined ? undefined : uri(archived),
    published,
    kind,
  });
}
