import { withParticle } from '../../text/particles.ts';
import type { Messages } from '../en/index.ts';

export const front: Messages['front'] = {
  latestQuotes: '최근 인용',
  changes: '최근 기록의 변화',
  became: (before, after) => `${before}에서 ${withParticle(after, '으로')}`,
  since: '(이날 기준)',
  newArticle: '새 기사',
  further: '다른 기사',
};
