/** Buttons for what a page already offers as links and texts: where there is script, sharing takes one press. */

const section = document.querySelector<HTMLElement>('[data-sharing]');
if (section && navigator.clipboard) enhance(section);

function enhance(root: HTMLElement) {
  const status = root.querySelector('[data-status]');
  const { done = '', shareTitle = '' } = root.dataset;
  const link = root.querySelector<HTMLAnchorElement>('[data-permalink]');
  const texts = [...root.querySelectorAll<HTMLTextAreaElement>('[data-copyable]')];

  /** A button that says that it worked: on itself for the eye, in the status for the ear. */
  function button(label: string, after: Element | null | undefined, act: () => Promise<unknown>) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', async () => {
      try {
        await act();
      } catch {
        // Refused or called off: nothing was copied, so nothing is said.
        return;
      }
      element.textContent = done;
      if (status) status.textContent = done;
      setTimeout(() => {
        element.textContent = label;
        if (status) status.textContent = '';
      }, 2500);
    });
    after?.after(element);
  }

  for (const text of texts) {
    button(root.dataset.copy ?? '', text, () => navigator.clipboard.writeText(text.value));
  }
  const formats = texts.filter(({ dataset }) => dataset.format !== undefined);
  if (formats.length > 0 && typeof ClipboardItem === 'function') {
    button(root.dataset.copyQuote ?? '', link, () =>
      navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(
            formats.map(({ dataset, value }) => {
              const type = `text/${dataset.format}`;
              return [type, new Blob([value], { type })];
            }),
          ),
        ),
      ]),
    );
  }
  button(root.dataset.copyLink ?? '', link, () => navigator.clipboard.writeText(link?.href ?? ''));
  if (navigator.share) {
    const data = { title: shareTitle, url: link?.href ?? '' };
    button(root.dataset.share ?? '', link, () => navigator.share(data));
  }
}
