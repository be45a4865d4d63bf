import type { FilterCounts } from './pagefind.d.ts';

/** Offers in each list what the results have, with how many, and keeps what is chosen. */
export function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const { value } = select;
    const values = Object.entries(counts[select.name] ?? {})
      .filter(([name, count]) => count > 0 || name === value)
      .sort(select.name === 'year' ? newestFirst : byName);
    const any = select.options[0] as HTMLOptionElement;
    select.replaceChildren(
      any,
      ...values.map(([name, count]) => {
        const option = new Option(`${name} (${count})`, name);
        option.selected = name === value;
        return option;
      }),
    );
    select.disabled = values.length === 0;
  }
}

type Value = [name: string, count: number];

const byName = ([a]: Value, [b]: Value) => a.localeCompare(b);
const newestFirst = ([a]: Value, [b]: Value) => b.localeCompare(a);
