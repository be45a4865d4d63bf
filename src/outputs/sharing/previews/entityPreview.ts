import { messagesFor } from '../../../messages/messages.ts';
import { dossiersOf } from '../../../model/dossiers.ts';
import type { Entity, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { htmlToText } from '../../../text/htmlToText.ts';
import { countsOf, roleLine } from '../entityLines.ts';
import { LONGEST, type Preview } from './preview.ts';

/** Who or what it is, and what the site has on it. */
export function entityPreview(entity: Entity, site: ResolvedSite): Preview {
  const { language } = site.settings;
  const messages = messagesFor(language);
  const dossier = dossiersOf(site).get(entity.key);
  const name = oneLine(entity.name);
  const role = dossier && roleLine(dossier, messages);
  const what = role || (entity.note && htmlToText(entity.note)) || '';
  const about = oneLine(what || messages.entity.kinds[entity.kind]);
  const counts = dossier && countsOf(dossier, messages);
  const sentences = [`${name}: ${about}`, counts].filter(Boolean);
  const description = sentences.map((each) => `${each}`.replace(/\.?$/, '.')).join(' ');
  return {
    title: name,
    description: cutAtWord(description, LONGEST.description, language),
    href: entity.href,
    card: site.urls.entityCard(entity.key),
    alt: description,
    type: entity.kind === 'person' ? 'profile' : 'website',
    language,
  };
}
