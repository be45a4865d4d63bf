import { withParticle } from '../../text/particles.ts';
import type { Messages } from '../en/index.ts';
import type { CourseStep } from '../types.ts';

const DAYS: Record<CourseStep['known'], (day: string) => string> = {
  from: (day) => `${day}부터`,
  since: (day) => `${day} 이후`,
  asOf: (day) => `${day} 기준`,
};

export const claim: Messages['claim'] = {
  indexText: '주장은 검증할 수 있는 진술 하나로, 그 평가와 기준일, 평가의 이유를 함께 적습니다.',
  orders: '주장의 정렬 순서',
  byStatus: '평가별',
  byCountry: '국가별',
  byDate: '날짜별',
  noCountry: '해당 국가 없음',
  meanings: '평가의 뜻',
  laterStands: '이후의 기사에서 이 주장을 다시 다룹니다:',
  history: '평가의 변화',
  place: (claim, title) => `‘${title}’의 ${claim}`,
  standing: (status, day) => `${status}(${day} 기준)`,
  course: (steps) =>
    `${steps.map(({ status, day, known }) => `${DAYS[known](day)} ‘${status}’`).join(', ')}.`,
  flow: (from, to) => `${from}에서 ${withParticle(to, '으로')}`,
  evidence: '근거',
  noEvidence: '여기에 기록된 것이 없습니다.',
  evidenceGroups: {
    supports: '뒷받침',
    disputes: '반박',
    context: '배경',
  },
  appears: '이 주장이 나오는 곳',
  itsPage: '그 기사의 주장 페이지',
  quotes: '이 주장과 관련된 다른 인용',
  previous: '이전 주장',
  next: '다음 주장',
};
