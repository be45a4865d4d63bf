import type { EvidenceStance } from '../../schema/claim.ts';

/** The page of a claim, and the index of claims. */
export const claim = {
  indexText:
    'Each is one statement that can be checked, in neutral words, with how it stands and why.',
  orders: 'Order of the claims',
  byStatus: 'By status',
  byCountry: 'By country',
  byDate: 'By date',
  noCountry: 'No country',
  meanings: 'What the statuses mean',
  laterStands: 'It has been taken up again since:',
  history: 'How it has stood',
  /** Between two statuses. */
  sequence: ', then ',
  evidence: 'Evidence',
  noEvidence: 'None is on record here.',
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
