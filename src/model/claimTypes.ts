/** What is shown of a claim, how it stood, and what moves. */
import type { ClaimStatus, EvidenceStance } from '../schema/claim.ts';
import type { Entity } from './entityTypes.ts';
import type { ResolvedSource } from './sourceTypes.ts';
import type { DateText, InlineHtml } from './valueTypes.ts';

export interface Evidence {
  stance: EvidenceStance;
  text: InlineHtml;
  source: ResolvedSource;
  date: DateText;
}

export interface StatusChange {
  date: DateText;
  status: ClaimStatus;
  because: InlineHtml;
}

/** What moves between two countries, or within one. */
export interface Flow {
  from: Entity;
  to: Entity;
  what: string;
  /** Where its arrow begins and ends on a map, where the editor says so. */
  places?: { from?: FlowPlace; to?: FlowPlace };
}

/** `at` is longitude and latitude in degrees. */
export interface FlowPlace {
  name: string;
  at: [longitude: number, latitude: number];
}
