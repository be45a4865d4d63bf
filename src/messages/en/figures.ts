/** The figures of an article, in brief in its page and in full in one of their own. */
export const figures = {
  title: 'Figures',
  of: (title: string) => `Figures: ${title}`,
  about: 'Alleged transfers, who says what, and in which order it came.',
  quoted: (words: string) => `“${words}”`,
  flows: {
    title: 'Alleged transfers',
    more: 'Full map and list',
    description: (solid: boolean, dashed: boolean, dotted: boolean) => {
      const parts = [
        solid && 'solid where supported or established',
        dashed && 'dashed where asserted or contested',
        dotted && 'dotted and crossed where refuted',
      ].filter((part) => part !== false);
      return `Each arrow is a claim: its line is ${parts.join(', ')}. The numbers lead to the list.`;
    },
    mapAlt: 'Map with an arrow for each of these',
    map: (flows: readonly string[]) => `Map with an arrow for each: ${flows.join('; ')}.`,
    flow: (from: string, to: string, what: string, status: string) =>
      `from ${from} to ${to}, ${what} (${status})`,
    sentence: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
    route: (from: string, to: string) => `From ${from} to ${to}`,
  },
  positions: {
    title: 'Who says what',
    more: 'Who said it, and when',
    description:
      'The latest position of each speaker on each claim; earlier ones stand below it. Blank: no position recorded here.',
    /** What the signs stand for comes before it. */
    legend: 'blank: no position recorded here. A country’s column includes its officials.',
    earlier: 'Earlier:',
    others: 'Others',
  },
  timeline: {
    brief: 'What happened when',
    more: 'Full timeline, with quotes',
    title: 'In order',
    description:
      'What happened, what was said and how the claims stood. Where there is room, marks stand at their dates on one scale.',
    became: (status: string, before: string) => `${status}, before that ${before}`,
  },
};
