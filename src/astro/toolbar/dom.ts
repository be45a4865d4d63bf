/** Elements from text: nothing that comes from content is ever read as markup. */

type Child = Node | string | undefined | false;
type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'style' | 'children' | 'dataset'>
>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties<Name> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

export function button(text: string, pressed: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, text);
  // Pressing must not take the selection away before it is read.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', pressed);
  return made;
}

let controls = 0;

/** A control with its label beside it: around a list to choose from, its choices would be part of its name. */
export function labelled(text: string, control: HTMLElement): HTMLElement {
  control.id = `control-${++controls}`;
  const label = element('label', { htmlFor: control.id }, text);
  return element('div', { className: 'field' }, label, control);
}

export interface Option {
  value: string;
  text: string;
}

/** @param groups by their headings; options without one come first */
export function choice(
  groups: readonly (readonly [heading: string | undefined, options: readonly Option[]])[],
  chosen: string,
): HTMLSelectElement {
  const select = element('select', { required: true });
  for (const [heading, options] of groups) {
    const made = options.map(({ value, text }) => element('option', { value }, text));
    if (heading === undefined) select.append(...made);
    else if (made.length > 0) select.append(element('optgroup', { label: heading }, ...made));
  }
  select.value = chosen;
  return select;
}
