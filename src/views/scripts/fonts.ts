/**
 * The site's own faces on a first visit over a slow line. They are declared `optional`: what is late for the first paint
 * would not be used until the next page. Once they are here, they take the place of those that stood in, while the page
 * fades in anew: nothing is seen to jump, and what is being read stays where it is.
 */

/** Milliseconds, the first third of them unseen. */
export const FADE = 180;

const faces = [...document.styleSheets].flatMap((sheet) =>
  [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const read = (name: string) => rule.style.getPropertyValue(name);
    const src = read('src');
    if (!src.includes('url(')) return [];
    const family = read('font-family').replaceAll('"', '');
    const weight = read('font-weight') || 'normal';
    return [new FontFace(family, src, { weight, style: read('font-style') || 'normal' })];
  }),
);

if (!faces.every(({ family }) => isShown(family))) {
  const loaded = await Promise.allSettled(faces.map((face) => face.load()));
  if (loaded.every(({ status }) => status === 'fulfilled')) await put(faces);
}
// From now on no letter changes.
document.documentElement.classList.add('faces');

/** Whether text is set in a family: its letters are then not as wide as those of any typewriter. */
function isShown(family: string): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return true;
  const widthIn = (fonts: string) => {
    context.font = `100px ${fonts}`;
    return context.measureText('millimetre').width;
  };
  return widthIn(`"${family}", monospace`) !== widthIn('monospace');
}

async function put(late: readonly FontFace[]) {
  const keys = [{ opacity: 0 }, { opacity: 0, offset: 1 / 3 }, { opacity: 1 }];
  // Whoever wants no motion sees the change itself, once.
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const fade = calm ? undefined : document.body.animate(keys, FADE);
  await new Promise(requestAnimationFrame);
  const still = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const top = still?.getBoundingClientRect().top ?? 0;
  for (const face of late) document.fonts.add(face);
  const moved = (still?.getBoundingClientRect().top ?? 0) - top;
  if (scrollY > 0) scrollBy({ top: moved, behavior: 'instant' });
  await fade?.finished;
}
