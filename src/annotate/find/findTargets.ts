/** Quotes and claims: for each exactly one place in the prose, or the reason why not. Nothing is ever guessed. */
import type { Finding } from '../../schema/issue.ts';
import type { Prose } from '../flatten/prose.ts';
import type { QuoteMatch, Target } from '../types.ts';
import { checkJoints, joinParts } from './checkJoints.ts';
import { checkMarks, checkQuotations } from './checkQuotations.ts';
import { explainAmbiguous, explainOrder, type SettledPlaces } from './explainAmbiguous.ts';
import { explainEmpty, explainMissing, standsWithoutMarks } from './explainMissing.ts';
import { Hints } from './hints.ts';
import { hasContext, type Occurrences, occurrencesAt } from './occurrences.ts';
import { placesInOrder } from './order.ts';
import { hasWords, type Part, type PlacedPart, partsOf } from './parts.ts';
import { scan } from './scan.ts';

/** @returns matches in the order of their start, and findings in the order of the targets */
export function findTargets(
  prose: Prose,
  targets: readonly Target[],
): { matches: QuoteMatch[]; findings: Finding[] } {
  const hints = new Hints(prose);
  const partsByTarget = new Map(targets.map((target) => [target, partsOf(target)]));
  const words = [...partsByTarget.values()]
    .flat()
    .filter(hasWords)
    .map((part) => part.words);
  const offsets = scan(prose.folded.text, words);
  const asked: Asked = { prose, offsets, hints, occurrences: new Map(), settled: new Map() };
  const matches: QuoteMatch[] = [];
  const findings: Finding[] = [];
  for (const [target, parts] of partsByTarget) {
    const found = findTarget(asked, target, parts);
    if (Array.isArray(found)) findings.push(...found);
    else matches.push(found);
  }
  findings.push(...checkQuotations(prose, partsByTarget, matches));
  matches.sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
  return { matches, findings };
}

/** What one search knows of its prose: many targets may have the same words. */
interface Asked {
  prose: Prose;
  offsets: ReadonlyMap<string, readonly number[]>;
  hints: Hints;
  occurrences: Map<string, Occurrences>;
  settled: SettledPlaces;
}

function findTarget(asked: Asked, target: Target, parts: readonly Part[]): QuoteMatch | Finding[] {
  const { prose, hints } = asked;
  const empty = parts.filter((part) => !hasWords(part));
  if (parts.length === 0 || empty.length > 0) return explainEmpty(target, empty);

  const placed = parts.map((part) => place(asked, part));
  const missing = placed.filter((part) => part.places.length === 0);
  if (missing.length > 0) {
    const marks = checkMarks(prose, target, parts, []);
    // Without its marks a quote may stand there: then they are all that is wrong.
    if (marks.length > 0 && missing.every((part) => standsWithoutMarks(prose, part))) return marks;
    return [...marks, ...missing.map((part) => explainMissing(prose, part, hints))];
  }

  const ordered = placesInOrder(placed.map((part) => part.places));
  if (ordered.some((places) => places.length === 0)) return [explainOrder(prose, target, placed)];
  const ambiguous = placed.filter((_, index) => (ordered[index]?.length ?? 0) > 1);
  if (ambiguous.length > 0) {
    return ambiguous.map((part) =>
      explainAmbiguous(prose, part, ordered[part.index] ?? [], asked.settled),
    );
  }

  const ranges = ordered.flat().map(({ start, end }) => ({ start, end }));
  const wrong = [...checkJoints(prose, parts, ranges), ...checkMarks(prose, target, parts, ranges)];
  if (wrong.length > 0) return wrong;

  const texts = ranges.map((range) => prose.slice(range));
  return {
    kind: target.kind,
    id: target.id,
    ranges,
    texts,
    words: joinParts(parts, texts),
    block: prose.textBlockAt(ranges[0]?.start ?? 0)?.block ?? 0,
  };
}

function place({ prose, offsets, occurrences: known }: Asked, part: Part): PlacedPart {
  const { words } = part;
  const occurrences =
    known.get(words) ?? occurrencesAt(prose, offsets.get(words) ?? [], words.length);
  known.set(words, occurrences);
  const places = occurrences.whole.filter((occurrence) =>
    hasContext(prose.folded.text, occurrence.folded, part.prefix, part.suffix),
  );
  return { ...part, occurrences, places };
}
