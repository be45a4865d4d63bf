/**
 * A picture of a page, for looking at it:
 *
 *   node tests/support/screenshot.ts URL OUT.png [--width 1280] [--height 900] [--full] [--dark]
 *     [--print] [--no-js] [--forced-colors] [--reduced-motion] [--scale 1]
 *
 * OUT.pdf instead of OUT.png prints the page on A4.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    scale: { type: 'string', default: '1' },
    full: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
    'reduced-motion': { type: 'boolean', default: false },
  },
});
const [url, out] = positionals;
if (!url || !out) {
  console.error('usage: node tests/support/screenshot.ts URL OUT.png [options]');
  process.exit(2);
}

const browser = await launchChromium({ systemFonts: true });
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.scale),
    javaScriptEnabled: !values['no-js'],
    colorScheme: values.dark ? 'dark' : 'light',
    forcedColors: values['forced-colors'] ? 'active' : 'none',
    reducedMotion: values['reduced-motion'] ? 'reduce' : 'no-preference',
  });
  page.on('console', (message) => console.error(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`error: ${error.message}`));
  await page.goto(url, { waitUntil: 'load' });
  // The page fades while late faces come in: a picture of that moment is blank.
  if (!values['no-js']) {
    const settled = () => document.documentElement.classList.contains('faces');
    await page.waitForFunction(settled, undefined, { timeout: 10_000 }).catch(() => undefined);
  }
  if (values.print) await page.emulateMedia({ media: 'print' });
  if (out.endsWith('.pdf')) await page.pdf({ path: out, format: 'A4', printBackground: true });
  else await page.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
}
