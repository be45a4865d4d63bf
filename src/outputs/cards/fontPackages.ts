/** The site's own fonts, and those for the characters that they lack. A package that is not installed is no font. */
export const OWN = {
  text: '@fontsource-variable/newsreader',
  label: '@fontsource-variable/libre-franklin',
} as const;
export const HAN = {
  sc: '@fontsource-variable/noto-serif-sc',
  tc: '@fontsource-variable/noto-serif-tc',
  jp: '@fontsource-variable/noto-serif-jp',
  kr: '@fontsource-variable/noto-serif-kr',
} as const;
export const OTHER = [
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/noto-serif',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource-variable/noto-serif-hebrew',
  '@fontsource-variable/noto-serif-georgian',
  '@fontsource-variable/noto-serif-thai',
  '@fontsource-variable/noto-sans-devanagari',
  // The last: it has digits and signs, too, which are the other fonts' to draw.
  '@fontsource-variable/noto-emoji',
] as const;
