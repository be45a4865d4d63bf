import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';

export const article: Messages['article'] = {
  byLine: (names) => `글 ${names}`,
  updated: (day) => `${day} 수정`,
  board: '주장별 평가',
  contents: '차례',
  legend: {
    start: '밑줄 친 말을 누르면 열립니다:',
    quote: '누가 한 말인지',
    claim: '주장의 평가',
    name: '누구인지',
  },
  whoSaid: (name) => `발언자: ${name}`,
  howItStands: (status) => `이 주장의 평가: ${status}`,
  sameOccasion: '같은 자리에서',
  said: '발언 자리',
  translation: '번역',
  shareQuote: '이 인용 공유',
  shareClaim: '이 주장 공유',
  link: '고유 링크',
  cite: '출처 표기',
  wholeClaim: '이 주장에 관한 모든 기록',
  furtherClaims: '본문에 적히지 않은 주장',
  close: '닫기',
  whoIsWho: '등장인물과 기관',
  onClaims: '이 기사의 주장에 대한 입장',
  noPosition: '이 기사의 주장에 대해 기록된 입장이 없습니다.',
  quotedHere: (count) => `이 기사에 인용 ${number(count)}건`,
  quotedFor: '이를 대변한 발언',
  allAbout: (name) => `${name}: 모든 기록`,
  sources: '출처',
  inSources: '출처 목록에서 보기',
  footnotes: '각주',
  backToNote: (letter) => `본문의 각주 ${letter} 자리로 돌아가기`,
};

export const retired: Messages['retired'] = {
  title: {
    quote: {
      replaced: '이 인용은 다른 인용으로 대체됐습니다',
      withdrawn: '이 인용은 철회됐습니다',
    },
    claim: {
      replaced: '이 주장은 다른 주장으로 대체됐습니다',
      withdrawn: '이 주장은 철회됐습니다',
    },
  },
  gone: (kind, replaced) => {
    const what =
      kind === 'quote'
        ? '이 인용이 실린 기사는'
        : kind === 'claim'
          ? '이 주장이 실린 기사는'
          : kind === 'article'
            ? '이 기사는'
            : '이 페이지는';
    return `${what} ${replaced ? '대체됐습니다' : '철회됐습니다'}`;
  },
  figureGone: '이 도표는 더 이상 없습니다.',
  why: '이유',
  old: { quote: '이전 문구', claim: '이전 주장' },
  now: '현재',
  list: '대체되거나 철회된 것',
};
