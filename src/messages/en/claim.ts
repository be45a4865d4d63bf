import type { EvidenceStance } from '../../schema/claim.ts';
import type { CourseStep } from '../types.ts';

const COURSE = { from: 'from', since: 'since', asOf: 'as of' };

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
  /** The claim, and the title of its article. */
  place: (claim: string, title: string) => `${claim} in ${title}`,
  /** A status and its day. */
  standing: (status: string, day: string) => `${status}, as of ${day}`,
  /** The statuses with their first days; of one that was found so, the day for which it is given. */
  course: (steps: readonly CourseStep[]) => {
    const parts = steps.map(({ status, day, known }) => `${status} ${COURSE[known]} ${day}`);
    const text = parts.join(', then ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  /** What moves from one country to another: said where an arrow is drawn. */
  flow: (from: string, to: string) => `${from} to ${to}`,
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
