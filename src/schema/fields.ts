/**
 * The kinds of value that fields share. A check that fails carries the name and the two sentences that an
 * editor reads (`expected`, `fix`) in Zod's `params`, from where `validate.ts` takes them.
 */
import { z } from 'zod';
import { cutAtWord } from '../text/cutAtWord.ts';
import { checked } from './checked.ts';
import { meantCountry } from './countryCodes.ts';
import { firstDay, isDay } from './days.ts';

/** The schemas of words, as against codes, ids, dates and addresses. */
const WORDS = new WeakSet<z.ZodType>();

/** @returns whether a field holds words of which none may be lost */
export function isWords(schema: unknown): boolean {
  return schema instanceof z.ZodType && WORDS.has(schema);
}

/** Words as they stand in the prose: of any length, even none, which is for the annotator to judge. */
export function proseWords() {
  const schema = z.string();
  WORDS.add(schema);
  return schema;
}

/** One line of plain text, not empty, in which markup is only characters. */
export function text(most = 500) {
  const schema = checked(
    {
      name: 'InvalidValue',
      found: (value) =>
        lengthOf(value) > most ? `${lengthOf(value)} characters, ${most} at most` : undefined,
      expected: `a text of 1 to ${most} characters`,
      fix: (value) => (lengthOf(value) > most ? shorten(value, most) : 'write a text'),
    },
    (value) => value.trim() !== '' && lengthOf(value) <= most,
    { minLength: 1, maxLength: most },
  );
  WORDS.add(schema);
  return schema;
}

const lengthOf = (value: string) => [...value].length;

/** @returns what to do about it, with the last words that have room */
function shorten(value: string, most: number): string {
  const excess = lengthOf(value) - most;
  const cut = cutAtWord(value, most, 'en', lengthOf);
  const last = cut.slice(0, -1).split(/\s+/).slice(-4).join(' ');
  return `shorten it by ${excess} or more: there is room up to “${last}”`;
}

/** A sentence or more of inline Markdown: emphasis, links, code. */
export function inlineMarkdown() {
  return text(2000);
}

/** Kebab-case: it stands in URLs for ever. */
export function id() {
  return checked(
    {
      name: 'InvalidId',
      expected: 'an id in kebab-case: a to z, 0 to 9, single hyphens between them',
      fix: 'rename it, for instance to "two-way-street"',
    },
    (value) => ID.test(value) && value.length <= 80,
    { pattern: ID.source, maxLength: 80 },
  );
}

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What another article lists: `slug/id`. */
export function reference() {
  return checked(
    {
      name: 'InvalidId',
      expected: 'the slug of an article and an id of it: slug/id',
      fix: 'write both in kebab-case with a slash between them',
    },
    (value) => value.split('/').length === 2 && value.split('/').every((part) => ID.test(part)),
    { pattern: '^[a-z0-9-]+/[a-z0-9-]+$' },
  );
}

/** The id of an entity: kebab-case for a person or an organization, a code in capitals for a country. */
export function entityId() {
  return checked(
    {
      name: 'InvalidId',
      expected: 'the id of a listed person or organization, or the code of a listed country',
      fix: (value) => codeFor(value) ?? 'write an id such as "jane-doe" or a code such as "FR"',
    },
    (value) => ID.test(value) || COUNTRY_CODE.test(value),
    { pattern: `${ID.source}|${COUNTRY_CODE.source}` },
  );
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** @returns the fix for what means a country and is not its code */
export function codeFor(written: string): string | undefined {
  const code = meantCountry(written);
  return code === undefined || code === written ? undefined : `write "${code}" if that is meant`;
}

/** ISO 3166-1 alpha-2. Whether the country exists is for the references to say. */
export function countryCode() {
  return checked(
    {
      name: 'InvalidId',
      expected: 'a country code of ISO 3166-1: two capital letters',
      fix: (value) => codeFor(value) ?? 'write a code such as "FR"',
    },
    (value) => COUNTRY_CODE.test(value),
    { pattern: COUNTRY_CODE.source },
  );
}

/** A day of the calendar: `2023-11-09`. */
export function day() {
  return checked(
    {
      name: 'ImpossibleDate',
      expected: 'a day of the calendar as YYYY-MM-DD',
      fix: 'write a date such as 2023-11-09',
    },
    isDay,
    { pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  );
}

/** A day, or a date-time with a zone: `2026-11-24T09:30:00+01:00`. */
export function dayOrTime() {
  return checked(
    {
      name: 'ImpossibleDate',
      expected: 'a day as YYYY-MM-DD, or a date-time with a zone',
      fix: 'write 2023-11-09 or 2023-11-09T12:00:00+09:00',
    },
    (value) => isDay(value) || (TIME.test(value) && isDay(value.slice(0, 10))),
    { pattern: '^\\d{4}-\\d\\d-\\d\\d' },
  );
}

/** A year, a month or a day, for what is not known to the day. YAML reads a year alone as a number. */
export function partialDay() {
  const schema = checked(
    {
      name: 'ImpossibleDate',
      expected: 'a year, a month or a day as YYYY, YYYY-MM or YYYY-MM-DD',
      fix: 'write 2023, 2023-11 or 2023-11-09, as much as is known',
    },
    (value) => /^\d{4}(-\d\d){0,2}$/.test(value) && isDay(firstDay(value)),
  );
  const year = (value: unknown) =>
    typeof value === 'number' ? String(value).padStart(4, '0') : value;
  // Said of what is written, for programs that complete it by the JSON Schema.
  return z
    .preprocess(year, schema)
    .meta({ type: ['string', 'integer'], pattern: '^\\d{4}(-\\d\\d){0,2}$' });
}

const TIME =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An absolute URL that a browser may be sent to. */
export function httpUrl() {
  return checked(
    {
      name: 'UnsafeUrl',
      expected: 'a URL that starts with http:// or https://',
      fix: 'write the whole address of a page on the web',
    },
    isHttpUrl,
    { pattern: '^[hH][tT][tT][pP][sS]?://' },
  );
}

export function isHttpUrl(value: string): boolean {
  if (!/^https?:\/\/[^/\s]/i.test(value) || /\s/.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && url.username === '' && url.password === '';
}

/** A BCP 47 tag. */
export function languageTag() {
  return checked(
    {
      name: 'InvalidValue',
      expected: 'a language tag of BCP 47',
      fix: 'write a tag such as "en", "pt-BR" or "ko"',
    },
    (value) => {
      try {
        return Intl.getCanonicalLocales(value).length === 1;
      } catch {
        return false;
      }
    },
  );
}

/** An item of Wikidata. */
export function wikidataId() {
  return checked(
    {
      name: 'InvalidValue',
      expected: 'an item of Wikidata: Q and digits',
      fix: 'write an id such as "Q42", or leave the field out',
    },
    (value) => /^Q[1-9]\d*$/.test(value),
    { pattern: '^Q[1-9]\\d*$' },
  );
}

/** A picture beside the file that names it. */
export function imagePath() {
  return checked(
    {
      name: 'InvalidValue',
      expected:
        'a picture beside the file that names it: ./NAME.jpg (or jpeg, png, webp, avif, gif)',
      fix: 'put the picture beside this file and write ./ and its name',
    },
    (value) => IMAGE_PATH.test(value),
    { pattern: '^\\./' },
  );
}

/** A picture with the text for those who do not see it, and whose it is. */
export function picture() {
  return z.strictObject({ src: imagePath(), alt: text(300), credit: text(200).optional() });
}

/** What the build makes safe and small. An SVG may hold a script. */
export const IMAGE_EXTENSION = /\.(?:jpe?g|png|webp|avif|gif)$/i;
const IMAGE_PATH = new RegExp(`^\\./[^\\\\?#:]+${IMAGE_EXTENSION.source}`, 'i');

/**
 * Other names; each is found in the prose as a whole word. In `[Voss, Mara]` the comma divides two names, as it does in
 * `[the minister, Voss]`: nothing in them tells that one was meant, so this alone is left to the editor's eye.
 */
export function aliases() {
  return z.array(text(120)).optional();
}
