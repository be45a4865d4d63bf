/** Annotates a piece of Markdown with next to no ceremony, for tables of cases. */
import { annotate } from '../../src/annotate/annotate.ts';
import { toHtml } from '../../src/annotate/toHtml.ts';
import type {
  AnnotatedBody,
  AnnotateInput,
  Target,
  TextQuoteSelector,
} from '../../src/annotate/types.ts';
import type { EntityKey } from '../../src/schema/entityKey.ts';

type Selector = TextQuoteSelector['exact'] | TextQuoteSelector;

export interface Case {
  /** Selectors by the id of the quote. The first stands on line 1 of the frontmatter, the next on line 2, … */
  quotes?: Record<string, Selector>;
  /** Likewise; their lines follow those of the quotes. */
  claims?: Record<string, Selector>;
  /** Names by key. */
  entities?: Record<string, readonly string[]>;
  sources?: readonly string[];
  reservedIds?: readonly string[];
}

/** The line of the file on which the Markdown of every case starts. */
export const FIRST_LINE = 11;

export interface Outcome extends AnnotatedBody {
  html: string;
  /** The words of each quote and claim that was found, by id; of an interrupted one joined by " / ". */
  words: Record<string, string>;
  /** `Name line:column` of each finding. */
  issues: string[];
}

export function run(markdown: string, options: Case = {}): Outcome {
  const body = annotate(inputOf(markdown, options));
  return {
    ...body,
    html: htmlOf(body),
    words: Object.fromEntries(body.matches.map(({ id, texts }) => [id, texts.join(' / ')])),
    issues: body.findings.map(({ name, line, column }) => `${name} ${line}:${column}`),
  };
}

export function inputOf(markdown: string, options: Case = {}): AnnotateInput {
  const { quotes = {}, claims = {}, entities = {}, sources = [], reservedIds = [] } = options;
  return {
    markdown,
    firstLine: FIRST_LINE,
    targets: [
      ...targetsOf('quote', quotes, 1),
      ...targetsOf('claim', claims, 1 + Object.keys(quotes).length),
    ],
    entities: Object.entries(entities).map(([key, names]) => ({ key: key as EntityKey, names })),
    sources,
    figures: ['flows', 'timeline', 'positions'],
    reservedIds: new Set(reservedIds),
    mentionHref: (entity) => `/${entity}`,
    sourceHref: (source) => `#src_${source}`,
    internalHref: (path) => `/base${path}`,
  };
}

export const htmlOf = (body: AnnotatedBody) =>
  body.blocks.map(({ children }) => toHtml(children)).join('\n');

function targetsOf(
  kind: Target['kind'],
  selectors: Record<string, Selector>,
  firstLine: number,
): Target[] {
  return Object.entries(selectors).map(([id, given], index) => {
    const selector =
      typeof given === 'string' || Array.isArray(given)
        ? { exact: given }
        : (given as TextQuoteSelector);
    const place = { line: firstLine + index, column: 1 };
    const parts = typeof selector.exact === 'string' ? [] : selector.exact;
    return {
      kind,
      id,
      selector,
      fragment: kind === 'quote' ? id : `claim-${id}`,
      place,
      // The parts of a list stand in columns 10, 20, …
      ...(parts.length > 0 && {
        partPlaces: parts.map((_, part) => ({ ...place, column: 10 * (part + 1) })),
      }),
    };
  });
}
