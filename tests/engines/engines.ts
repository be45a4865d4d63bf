/** The engines that are installed. */
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { findProgram } from './program.ts';
import type { Engine } from './tab.ts';
import { hasScreen, openWebKit } from './webkit.ts';

export interface Installed {
  engine: 'Chromium' | 'Firefox' | 'WebKit';
  /** Nothing where it is missing. */
  open: ((options: { script: boolean }) => Promise<Engine>) | undefined;
  /** What a person would install to have it. */
  missing: string;
}

const firefox = findProgram('firefox-esr', 'firefox');
const webkit = hasScreen() ? findProgram('WebKitWebDriver') : undefined;

export const ENGINES: readonly Installed[] = [
  { engine: 'Chromium', open: openChromium, missing: '' },
  {
    engine: 'Firefox',
    open: firefox === undefined ? undefined : (options) => openFirefox(firefox, options),
    missing: 'firefox-esr',
  },
  {
    engine: 'WebKit',
    open: webkit === undefined ? undefined : (options) => openWebKit(webkit, options),
    missing: 'webkit2gtk-driver and xvfb',
  },
];
