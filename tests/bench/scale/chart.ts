/** Lines over sizes, both in powers: a line of slope one is linear. */
export interface Line {
  name: string;
  points: readonly (readonly [articles: number, seconds: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 56;
const RIGHT = 150;
const TOP = 24;
const BOTTOM = 44;
const COLOURS = ['#1a1a1a', '#b3261e', '#1f6f50', '#274c9e', '#8a5a00', '#6b3fa0'];

export function chart(lines: readonly Line[], title: string): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(([articles]) => articles),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    points.map(([, seconds]) => seconds),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `<path d="M${x.at(tick)} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${x.at(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${y.at(tick)}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y.at(tick) + 4}" text-anchor="end">${tick.toLocaleString('en')}</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points: of }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = of.map(([a, s], at) => `${at ? 'L' : 'M'}${x.at(a)} ${y.at(s)}`).join('');
    const dots = of.map(([a, s]) => `<circle cx="${x.at(a)}" cy="${y.at(s)}" r="3"/>`).join('');
    const [endX = 0, endY = 0] = of.at(-1) ?? [];
    return `<g stroke="${colour}" fill="${colour}"><path d="${path}" fill="none" stroke-width="2"/>${dots}<text x="${x.at(endX) + 8}" y="${y.at(endY) + 4}" stroke="none">${name}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>${title}</title><rect width="100%" height="100%" fill="#fff"/><g stroke="#ddd" fill="#555">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g><text x="${LEFT}" y="14">seconds</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">articles</text>${drawn.join('')}</svg>\n`;
}

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1);
  const at = (value: number) =>
    Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10;
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}
