/**
 * The day for which figures show the record stands in the address (`?asof=2023-11-09`), so that it can be shared. Such a
 * page is no page of its own: its canonical address has no day, and search engines are told not to keep it.
 */
const NAME = 'asof';
const buttons = [...document.querySelectorAll<HTMLInputElement>(`input[name=${NAME}]`)];
const latest = buttons.at(-1);
let robots: HTMLMetaElement | undefined;

function tell(day: string | null) {
  if (day === null) {
    robots?.remove();
    robots = undefined;
  } else if (robots === undefined) {
    robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
  }
}

const asked = new URLSearchParams(location.search).get(NAME);
if (asked === null) {
  // A browser may remember what was chosen before a page was loaded again.
  if (latest) latest.checked = true;
} else if (latest) {
  // As on a day between two changes: what the last one before it left.
  const button = buttons.findLast(({ value }) => value <= asked) ?? buttons[0];
  if (button) button.checked = true;
  tell(button === latest ? null : asked);
}

for (const button of buttons) {
  button.addEventListener('change', () => {
    const url = new URL(location.href);
    if (button === latest) url.searchParams.delete(NAME);
    else url.searchParams.set(NAME, button.value);
    history.replaceState(history.state, '', url);
    tell(button === latest ? null : button.value);
  });
}
