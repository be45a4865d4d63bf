/** Runs of words with capitals in the narrator's text, taken apart into a title and a name. */
import { BODY_NAMES, ROLE_NOUNS } from './words.ts';

export interface NameRun {
  start: number;
  end: number;
  /** Where its title begins; `start`, where it has none. */
  from: number;
  /** The name without titles: "Mara Voss". */
  name: string;
  /** What stands before it and is no part of it: "Transport Minister", "Dame". */
  title: string;
  gender?: 'female' | 'male' | undefined;
}

const PARTICLES = 'de|da|do|dos|das|van|von|der|den|bin|ibn|al|el|la|le|di|del|ten|ter|zu|af';
const ABBREVIATED = 'Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Col|Lt|Capt|Rev';
/** An initial, an abbreviated title, or a word; the apostrophe of a plural only within a name: “the Seafarers’ Union”. */
const TOKEN = String.raw`(?:(?:\p{Lu}|${ABBREVIATED})\.|\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*(?:(?<=s)[’'](?=\s\p{Lu}))?)`;
/** No name has more words. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${TOKEN}(?:\s(?:(?:${PARTICLES})\s){0,3}${TOKEN}){0,11}`,
  'gu',
);

/** Begin sentences, and are no names. */
const STARTERS = new Set(
  `The A An In On At By For From With Without Her His Its Their Our My Your It He She They We You I As And But Or Nor So Yet If When While After Before
   Asked Speaking Neither Two Three Four Five Six Seven Eight Nine Ten One Some Many Most All Both Each Every This That These Those There Here What Why Who How Where
   Not No Is Are Was Were Had Has Have Did Does Do Of To According Meanwhile However Then Now Later Earlier Yesterday Today Tomorrow Question Answer Nobody Nothing Paper
   Counsel Officials People Ministers Crews Villages Possession Patience Markets Wheat Passengers Monday Tuesday Wednesday Thursday Friday Saturday Sunday
   January February March April May June July August September October November December Former Under Over Since Until During Among Between Like Unlike Even Only Such Another`.split(
    /\s+/,
  ),
);

const MALE = /^(?:Mr|Sir|Lord|King|Prince|Father|Baron|Count)\.?$/;
const FEMALE = /^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness|Countess)\.?$/;
const TITLE = new RegExp(
  `^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Sen|Rep|Gov|Col|Lt|Capt|Rev|Justice|Colonel|Lieutenant|Sheikh|Baron|Baroness|Count|Countess|Father|Sister|State|${ROLE_NOUNS})\\.?$`,
  'i',
);
const AFTER = /^(?:KC|QC|Jr|Sr|MP|MEP|II|III|PhD)\.?$/;
const CODE = /^(?:\p{Lu}{2,}|\p{Lu}\.(?:\p{Lu}\.)+)$/u;
const BODY = new RegExp(`^(?:${BODY_NAMES})$`);

/**
 * @param masked the narrator's text, quotations filled
 * @param isDemonym whether a word belongs to a country, and thus to a title: "Danish"
 */
export function nameRuns(masked: string, isDemonym: (word: string) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (const match of masked.matchAll(RUN)) {
    const tokens = [...match[0].matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text: text.replace(/[’']s$/u, '').replace(/(?<!^\p{Lu})\.$/u, ''),
      start: match.index + index,
    }));
    while (tokens[0] && STARTERS.has(tokens[0].text)) tokens.shift();
    while (AFTER.test(tokens.at(-1)?.text ?? '')) tokens.pop();
    // What ends like a body is one, whatever titles stand in its name: "Ministry of Ports".
    const isBody = BODY.test(tokens.at(-1)?.text ?? '');
    const last = isBody
      ? -1
      : tokens.findLastIndex(({ text }, index) => index < tokens.length - 1 && TITLE.test(text));
    const title = tokens.slice(0, last + 1);
    let name = tokens.slice(last + 1);
    while (!isBody && name.length > 1 && name[0] && isDemonym(name[0].text)) name = name.slice(1);
    const [first, final] = [name[0], name.at(-1)];
    if (first === undefined || final === undefined) continue;
    if (
      name.length === 1 &&
      (TITLE.test(first.text) || isDemonym(first.text) || CODE.test(first.text))
    )
      continue;
    if (name.length === 1 && STARTERS.has(first.text)) continue;
    const end = final.start + final.text.length;
    const titles = title.map(({ text }) => text);
    runs.push({
      start: first.start,
      end,
      from: title[0]?.start ?? first.start,
      name: masked.slice(first.start, end),
      title: title[0] ? masked.slice(title[0].start, first.start).trim() : '',
      gender: titles.some((text) => MALE.test(text))
        ? 'male'
        : titles.some((text) => FEMALE.test(text))
          ? 'female'
          : undefined,
    });
  }
  return runs;
}
