/** The site's icon in the sizes and formats that browsers and phones ask for, drawn from one picture. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from 'takumi-js/node';
import { publicFolder } from '../../model/publicFolder.ts';
import type { SiteSettings } from '../../model/types.ts';
import { paletteOf } from '../../theme/palette.ts';

/** What a newsroom replaces: a square SVG. */
const SOURCE = 'icon.svg';

export interface Icon {
  /** In pixels. */
  size: number;
  format: 'png' | 'ico';
  /** Phones cut icons to shapes of their own: these stand on paper, with a share of the size left free at each side. */
  margin?: number;
}

/** @param folder of the files that are published as they are */
export async function drawIcon(
  { size, format, margin }: Icon,
  { theme }: Pick<SiteSettings, 'theme'>,
  folder = publicFolder(),
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(join(folder, SOURCE));
  const node = {
    type: 'container' as const,
    style: {
      display: 'flex',
      width: `${size}px`,
      height: `${size}px`,
      padding: `${Math.round(size * (margin ?? 0))}px`,
      ...(margin !== undefined && { backgroundColor: paletteOf(theme).paper.light }),
    },
    children: [
      {
        type: 'image' as const,
        src: `data:image/svg+xml;base64,${svg.toString('base64')}`,
        style: { width: '100%', height: '100%' },
      },
    ],
  };
  const drawn = await new Renderer().render(node, { width: size, height: size, format });
  return new Uint8Array(drawn);
}
