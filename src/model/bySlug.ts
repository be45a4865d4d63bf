/**
 * Finds an article by its slug or by one that it had before. Where two claim a slug, the one whose slug it is has it:
 * that they do is reported elsewhere.
 */
export function bySlug<Item>(
  items: readonly Item[],
  slugOf: (item: Item) => string,
  aliasesOf: (item: Item) => readonly string[],
): Map<string, Item> {
  const found = new Map(items.map((item) => [slugOf(item), item]));
  for (const item of items) {
    for (const alias of aliasesOf(item)) if (!found.has(alias)) found.set(alias, item);
  }
  return found;
}
