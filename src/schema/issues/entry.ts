/**
 * An error stops a build. A warning stops nothing, for only the editor can know; `check --strict` fails on it. Advice is
 * what would make a good record better, or what time alone brings about: `check` tells it, and fails on it only if asked
 * to, or a site that nobody has touched would fail one morning.
 */
export type Level = 'error' | 'warning' | 'advice';

/** The gravest first. */
export const LEVELS = ['error', 'warning', 'advice'] as const satisfies Level[];

/** One kind of issue, as the guide explains it. Markdown, but for the example. */
export interface IssueEntry {
  level: Level;
  /** What the name means: a noun phrase or a clause without a final stop. */
  meaning: string;
  /** A few lines of content that have it, as they would stand in a file. */
  example: string;
  /** What to do about it: whole sentences, for whoever wants more than the message says. */
  fix: string;
}
