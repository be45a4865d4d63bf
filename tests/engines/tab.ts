/** What the tests ask of a browser, whichever it is. */

/** A browser of one engine, with or without script in its pages. */
export interface Engine {
  /** As it calls itself: `Firefox 140.12.0`. */
  name: string;
  tab: Tab;
  close(): Promise<void>;
}

export interface Tab {
  /** Opens a page, and waits for its load event. */
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs in the page, switched off script or not. It takes and gives JSON; where there is script it may be asynchronous. */
  run<T, A extends Json[] = []>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses at a place of the window, in CSS pixels. */
  press(at: { x: number; y: number }): Promise<void>;
  /** Presses keys, one after the other: characters, or one of `KEYS`. */
  type(...keys: string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** @returns the PDF of the page on A4, where the browser can be told to print */
  print: (() => Promise<Uint8Array>) | undefined;
  /** @returns a PNG of what the window shows */
  picture(): Promise<Uint8Array>;
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Keys without a character, as WebDriver numbers them. */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  down: '\uE015',
  escape: '\uE00C',
} as const;

/** A press as WebDriver has it, over HTTP as over BiDi. */
export function pressActions({ x, y }: { x: number; y: number }) {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** Keys as WebDriver has them, over HTTP as over BiDi. */
export function keyActions(keys: readonly string[]) {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}
