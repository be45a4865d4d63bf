/**
 * Places labels in rows beside an axis, each hanging from its date by a line: no label touches another, and no line
 * crosses a label.
 */

/** All in pixels of the narrowest drawing, along the axis. */
export interface Hanging {
  at: number;
  /** Of the label, without the gap to its line. */
  width: number;
}

export interface Step {
  /** From 0, next to the axis. */
  row: number;
  /** On which side of its line the label stands: `after` is onward in time. */
  side: Side;
}

type Side = 'after' | 'before';

/** Where labels may reach. */
export interface Room {
  start: number;
  end: number;
}

/** Between a line and its label. */
export const LABEL_GAP = 6;
/** Between a line and a label that is not its own: less than the gap, so that lines of one day may coincide. */
const CLEAR = 4;
/** Between two labels of a row. */
const BETWEEN = 12;
const OUTSIDE = 1e6;

/**
 * Labels before their lines make stairs that rise onward in time, labels after them stairs that fall, and none crosses
 * another where the former come first; so a drawing begins with the best of those. Then a label changes sides wherever that
 * saves rows.
 *
 * @returns one for each, in their order
 */
export function placeInStairs(items: readonly Hanging[], room: Room): Step[] {
  const order = [...items.keys()].sort((a, b) => (items[a]?.at ?? 0) - (items[b]?.at ?? 0));
  let best = Array.from({ length: items.length + 1 }, (_, count) => {
    const first = new Set(order.slice(0, count));
    return layOut(
      items,
      items.map((_, index) => (first.has(index) ? 'before' : 'after')),
      room,
    );
  }).reduce((a, b) => (b.cost < a.cost ? b : a));
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const index of items.keys()) {
      const sides = best.steps.map(({ side }, each) => (each === index ? other(side) : side));
      const tried = layOut(items, sides, room);
      if (tried.cost >= best.cost) continue;
      best = tried;
      isBetter = true;
    }
  }
  return best.steps;
}

const other = (side: Side): Side => (side === 'after' ? 'before' : 'after');

interface Layout {
  steps: Step[];
  /** Infinite where a line would have to cross a label. */
  cost: number;
}

/** The rows for given sides, each as near to the axis as can be. */
function layOut(items: readonly Hanging[], sides: readonly Side[], room: Room): Layout {
  const spans = items.map((item, index) => span(item, sides[index] as Side));
  const rows: number[] = [];
  const crosses = (line: number, label: number) => {
    const { start, end } = spans[label] as Room;
    const { at } = items[line] as Hanging;
    return at > start - CLEAR && at < end + CLEAR;
  };
  const meet = (a: Room, b: Room) => a.start < b.end + BETWEEN && b.start < a.end + BETWEEN;
  // A label waits for those whose lines would cross it: they must stand nearer to the axis.
  const waits = items.map(
    (_, label) =>
      new Set([...items.keys()].filter((line) => line !== label && crosses(line, label))),
  );
  const left = new Set(items.keys());
  while (left.size > 0) {
    const next = [...left].find((label) =>
      [...(waits[label] ?? [])].every((line) => !left.has(line)),
    );
    if (next === undefined) return { steps: [], cost: Number.POSITIVE_INFINITY };
    left.delete(next);
    const below = [...(waits[next] ?? [])].map((line) => rows[line] as number);
    let row = Math.max(-1, ...below) + 1;
    const taken = (at: number) =>
      rows.some((known, index) => known === at && meet(spans[index] as Room, spans[next] as Room));
    while (taken(row)) row += 1;
    rows[next] = row;
  }
  const outside = spans.filter(({ start, end }) => start < room.start || end > room.end).length;
  const height = Math.max(...rows) + 1;
  const sum = rows.reduce((total, row) => total + row, 0);
  return {
    steps: items.map((_, index) => ({ row: rows[index] as number, side: sides[index] as Side })),
    cost: outside * OUTSIDE + height * 1000 + sum,
  };
}

/** The stretch of the axis that a label takes. */
export function span({ at, width }: Hanging, side: Side): Room {
  return side === 'after'
    ? { start: at + LABEL_GAP, end: at + LABEL_GAP + width }
    : { start: at - LABEL_GAP - width, end: at - LABEL_GAP };
}
