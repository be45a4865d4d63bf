import type { ClaimStatus } from '../../schema/claim.ts';
import { withParticle } from '../../text/particles.ts';
import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';
import { statuses } from './statuses.ts';

type Verdict = Parameters<Messages['figures']['exchange']['both']>[0];

/** What the claims of one direction of an exchange come to. */
const verdicts: Record<Verdict, string> = {
  established: statuses.established.word,
  evidenced: statuses.supported.word,
  partlyEvidenced: '일부 근거 있음',
  contested: statuses.contested.word,
  partlyContested: '일부 엇갈림',
  asserted: statuses.asserted.word,
  partlyRefuted: '일부 사실 아님',
  refuted: statuses.refuted.word,
};

/** How the line of a status is drawn on the map. */
const LINES: [ClaimStatus, string][] = [
  ['established', '굵은 선'],
  ['supported', '실선'],
  ['contested', '파선'],
  ['asserted', '점선'],
  ['refuted', '가위표가 있는 가는 선'],
];

/** From one country to another. */
const way = (from: string, to: string) => `${from}에서 ${withParticle(to, '으로')}`;

export const figures: Messages['figures'] = {
  title: '도표',
  of: (title) => `도표: ${title}`,
  none: '지금 이 기사에는 도표가 없습니다.',
  about: '오갔다고 주장된 것, 당사자별 입장과 연표.',
  exchange: {
    different: (first, second) =>
      `한쪽 방향은 ‘${verdicts[first]}’, 다른 쪽 방향은 ‘${verdicts[second]}’`,
    both: (verdict) => `양쪽 방향 모두 ‘${verdicts[verdict]}’`,
    one: (from, to, verdict) => `${way(from, to)}: ${verdicts[verdict]}`,
    nothing: '오갔다는 기록 아직 없음',
    none: (route) => `${route}: 기록 없음`,
    others: '그 밖의 주장',
  },
  asOf: {
    title: '기준일',
    latest: (date) => `${date}(최근)`,
    earlier: '이전 변화',
    later: '이후 변화',
    unmade: '아직 기록 없음',
    tally: (count, status) => `${status} ${number(count)}`,
  },
  timeline: {
    title: '언제 무엇이 알려졌나',
    description: '주장마다 선이 하나씩 있고, 근거가 달라진 곳에서 선도 달라집니다.',
    times: (name, count) => (count === 1 ? name : `${name} ${number(count)}회`),
    saying: (name, date, each) =>
      each === undefined ? `${name}, ${date}` : `${name}, ${date}, ${number(each)}`,
    quotes: '날짜별 발언',
    events: '날짜별 사건',
    course: (steps) => steps.map(({ status, since }) => `${since} 이후 ${status}`).join(', '),
    rising: '사건과 발언, 주장에 대한 평가의 변화',
    /** The same in words, as a list. */
    list: {
      title: '사건과 발언의 연표',
      description: '사건과 발언, 평가의 변화를 오래된 것부터 적었습니다.',
      became: (status, before) => `${status}(이전에는 ${before})`,
    },
  },
  flows: {
    title: '오갔다고 주장된 것',
    more: '전체 지도와 목록',
    description: (found) => {
      const parts = LINES.flatMap(([status, line]) =>
        found.has(status) ? [`‘${statuses[status].word}’이면 ${line}`] : [],
      );
      return `화살표 하나가 주장 하나입니다. 평가가 ${parts.join(', ')}입니다. 번호는 목록의 번호입니다.`;
    },
    disputed:
      '빗금: Natural Earth가 분쟁 지역으로 분류한 곳입니다. 지도는 어느 쪽의 편도 들지 않습니다.',
    mapAlt: '목록의 항목마다 화살표를 그린 지도',
    map: (flows) => `항목마다 화살표를 그린 지도: ${flows.join('; ')}.`,
    flow: (from, to, what, status) => `${way(from, to)}, ${what}(${status})`,
    sentence: (from, to, what) => `${way(from, to)}: ${what}`,
    route: way,
  },
  positions: {
    title: '누가 무엇을 말하나',
    more: '모든 입장',
    description:
      '주장에 대한 각 발언자의 가장 최근 입장이며, 이전 입장은 그 아래에 적었습니다. 빈칸은 여기에 기록된 입장이 없다는 뜻입니다.',
    legend: '빈칸: 여기에 기록된 입장 없음. 국가의 칸에는 그 나라 당국자의 입장도 들어갑니다.',
    andOthers: (count) => `외 ${number(count)}`,
    earlier: '이전:',
    others: '그 밖',
  },
};
