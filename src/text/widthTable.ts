/** @param rows what has a width, by that width; letters may be joined in one text */
export function widthTable(rows: Record<number, string | readonly string[]>): Map<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([width, all]) =>
      [...all].map((each) => [each, Number(width)] as const),
    ),
  );
}
