import { z } from 'zod';
import { checked } from './checked.ts';

/** A colour of a screen, so that cards and icons can be drawn in it: `#9c2117`. */
const colour = () =>
  checked(
    {
      name: 'InvalidValue',
      expected: 'a colour as # and six hexadecimal digits, in quotation marks',
      fix: 'write it such as "#9c2117"',
    },
    (value) => /^#[0-9a-f]{6}$/i.test(value),
    { pattern: '^#[0-9A-Fa-f]{6}$' },
  );

const shade = () => z.strictObject({ light: colour(), dark: colour() });

/** How many voices are told apart by colour. */
export const TINTS = 6;

/** The colours of a newsroom: what is not given stays as it is. */
export const themeSchema = z.strictObject({
  /** Of the page. */
  paper: shade().optional(),
  /** Of the words. */
  ink: shade().optional(),
  /** Of what is pointed at, and of what is refuted. */
  accent: shade().optional(),
  /** Of those who speak, in the order in which the site's history first quotes them. */
  tints: z.array(shade()).min(TINTS).max(TINTS).optional(),
});

export type ThemeEntry = z.infer<typeof themeSchema>;
