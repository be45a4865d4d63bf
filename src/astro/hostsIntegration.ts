/** What hosts read in the published folder: headers to send along, and where something has moved. */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../outputs/hosts/headerRules.ts';
import { movedFolders } from '../outputs/hosts/movedFolders.ts';
import { headersFile, redirectsFile } from '../outputs/hosts/pagesHosts.ts';
import { getSite } from './getSite.ts';

export function hostsIntegration(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = await getSite();
        await writeFile(new URL('_headers', dir), headersFile(headerRules(site)));
        await writeFile(new URL('_redirects', dir), redirectsFile(movedFolders(site)));
      },
    },
  };
}
