import type { Messages } from '../en/index.ts';

export const feeds: Messages['feeds'] = {
  figures: {
    exchange: '두 나라 사이에 오간 것',
    flows: '지도',
    timeline: '연표',
    positions: '표',
  },
  seeFigure: (figure) => `${figure}: 기사 페이지에서 볼 수 있습니다`,
  translation: '번역',
};

export const llms: Messages['llms'] = {
  intro:
    '인용은 모두 해당 기사 본문에 글자 그대로 들어 있으며, 사이트를 만들 때 이를 확인합니다. 본문이 출처와 같은지는 편집자가 책임집니다. 인용마다 페이지가 따로 있습니다. 주장의 평가는 함께 적힌 날짜를 기준으로 한 편집자의 판단이며, 그 옆에 당사자들의 입장을 출처와 함께 적었습니다.',
  data: '데이터',
  indexes: '목록',
  feed: '피드',
  articleData: '데이터 형식의 기사',
  quotes: '누가 언제 무엇을 말했고 어느 출처에 있는지',
  claims: '주장의 평가와 그 기준일, 이유',
  about: '사이트의 원칙: 평가, 정정, 링크',
  feedText: '전문이 담긴 JSON Feed',
};
