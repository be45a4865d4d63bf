/** The paper of each scheme, for what browsers paint around a page: a test compares it with the style sheet. */
export const THEME_COLORS = { light: '#fcfbf7', dark: '#16150f' } as const;
