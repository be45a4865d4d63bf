import type { EvidenceStance } from '../../schema/claim.ts';

/** The page of a claim, and the index of claims. */
export const claim = {
  indexText:
    'Each claim is one statement that can be checked, with its status, the day for which that holds, and the reason.',
  orders: 'Order of the claims',
  byStatus: 'By status',
  byCountry: 'By country',
  byDate: 'By date',
  noCountry: 'No country',
  meanings: 'What the statuses mean',
  laterStands: 'A later article takes it up again:',
  history: 'How it has stood',
  /** Between two statuses. */
  sequence: ', then ',
  evidence: 'Evidence',
  noEvidence: 'None is recorded here.',
  evidenceGroups: {
    supports: 'For',
    disputes: 'Against',
    context: 'Context',
  } satisfies Record<EvidenceStance, string>,
  appears: 'Where it appears',
  /** The page of the claim in another article. */
  itsPage: 'The claim there',
  quotes: 'Other quotes that bear on it',
  previous: 'Previous claim',
  next: 'Next claim',
};
