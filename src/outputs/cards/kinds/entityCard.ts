import { messagesFor } from '../../../messages/messages.ts';
import { dossiersOf } from '../../../model/dossiers.ts';
import type { Entity, ResolvedSite } from '../../../model/types.ts';
import { htmlToText } from '../../../text/htmlToText.ts';
import { tintsOf } from '../../../theme/tints.ts';
import { countsOf, roleLine } from '../../sharing/entityLines.ts';
import type { CardContent } from '../cardContent.ts';
import { line, name, whole } from '../cardText.ts';
import { frame } from './frame.ts';

/** Who or what it is, and what the site has on it. */
export function entityCardContent(entity: Entity, site: ResolvedSite): CardContent {
  const { language } = site.settings;
  const messages = messagesFor(language);
  const dossier = dossiersOf(site).get(entity.key);
  const role = dossier && roleLine(dossier, messages);
  const counts = dossier && countsOf(dossier, messages);
  const note = entity.note && htmlToText(entity.note);
  return {
    kind: 'entity',
    ...frame(site),
    heading: line(messages.entity.kinds[entity.kind], language),
    words: name(entity.name, language),
    ...((role || note) && { gloss: whole(role || note || '', language) }),
    who: line(counts || messages.entity.kinds[entity.kind], language),
    tint: tintsOf(site)(entity),
  };
}
