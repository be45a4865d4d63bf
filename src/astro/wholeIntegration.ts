/**
 * A build is published whole or not at all: Astro empties its folder before it fills it again, so it gets one beside the
 * folder that it is to fill. It takes that one's place when all is done, and whatever ends a build before leaves the
 * site as it was.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lock } from './lock.ts';
import { recoverFolder, type StagedFolder, stageFolder } from './stagedFolder.ts';

const NAME = 'whole';
/** Builds of one project share what Astro keeps between them. */
const LOCK = '.cache/build.lock';

/** It has to be the last integration: what others add to a finished site belongs to it. */
export function wholeIntegration(): AstroIntegration {
  let staged: StagedFolder | undefined;
  let target = '';
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        target = fileURLToPath(config.outDir);
        if (command === 'preview') recoverFolder(target, root);
        if (command !== 'build') return;
        const release = await lock(join(root, LOCK), () =>
          logger.info('another build of this project is under way: this one waits for it'),
        );
        const folder = stageFolder(target, root);
        staged = folder;
        process.once('exit', () => {
          folder.discard();
          release();
        });
        updateConfig({ outDir: pathToFileURL(`${folder.folder}/`) });
      },
      'astro:config:done': ({ config }) => {
        if (config.integrations.at(-1)?.name === NAME) return;
        throw new Error(`The integration “${NAME}” has to be the last one.`);
      },
      'astro:build:done': ({ logger }) => {
        staged?.publish();
        logger.info(`the site is in ${target}`);
      },
    },
  };
}
