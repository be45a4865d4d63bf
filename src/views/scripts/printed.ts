/** On paper all panels are open: by the style sheet where it reaches into a `<details>`; by this where it does not. */
if (!CSS.supports('selector(::details-content)')) {
  const closed = new Map<HTMLDetailsElement, string>();
  addEventListener('beforeprint', () => {
    for (const item of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      closed.set(item, item.name);
      // Of those that have a name in common only one can be open.
      item.name = '';
      item.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const [item, name] of closed) {
      item.open = false;
      item.name = name;
    }
    closed.clear();
  });
}
