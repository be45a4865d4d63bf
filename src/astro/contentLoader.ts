import type { Loader } from 'astro/loaders';
import type { ContentEntries, LoadedContent } from '../model/loadContent.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Answered by the content integration: the content as it has loaded it. */
      'content:load': () => Promise<LoadedContent>;
    }
  }
}

/** What the content integration gives with its call for a refresh. */
export interface Refresh {
  load: () => Promise<LoadedContent>;
  /** Differs from call to call. */
  at: number;
}

/**
 * Puts into a collection what the content integration has read and checked; while the content has issues the collection
 * stays as it was. It reads nothing itself: Astro runs it in
 * a module graph of its own, where everything would be loaded once more.
 */
export function contentLoader(collection: keyof ContentEntries): Loader {
  return {
    name: 'content',
    async load({ config, store, meta, refreshContextData }) {
      const refresh = refreshContextData as Refresh | undefined;
      // After `dev` has started again for a change of site.yaml, the configuration here is still the one before.
      const load =
        refresh?.load ??
        config.integrations.map(({ hooks }) => hooks['content:load']).find(Boolean);
      if (load === undefined) throw new Error('The content integration is not configured.');
      const { site, entries } = await load();
      if (site !== undefined) {
        store.clear();
        for (const { id, path, data, body } of entries[collection]) {
          store.set({ id, data: { ...data }, filePath: path, ...(body !== undefined && { body }) });
        }
      }
      // A picture, the ledger and a new issue change pages and no entry; Astro asks again when the store has changed.
      if (refresh) meta.set('refreshed', String(refresh.at));
    },
  };
}
