import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';

export const site: Messages['site'] = {
  skip: '본문으로 건너뛰기',
  sections: '사이트 메뉴',
  articles: '기사',
  quotes: '인용',
  claims: '주장',
  about: '소개',
  aboutTitle: '이 사이트에 대하여',
  license: '이용 허락',
  corrections: '정정',
  allArticles: '모든 기사',
  allQuotes: '모든 인용',
  none: '아직 없습니다.',
  onSite: '이 사이트에서',
  notFound: '페이지를 찾을 수 없습니다',
  notFoundText:
    '주소에 오타가 없는지 확인해 주세요. 이곳에 한 번 게재된 것은 계속 열립니다. 철회된 것은 그 주소에서 철회됐음을 알립니다.',
};

export const held: Messages['held'] = {
  draft: '초고: 게재되지 않음',
  scheduled: (day) => `${day} 이전에는 게재되지 않음`,
};

export const paging: Messages['paging'] = {
  label: '페이지',
  page: (at, pages) => `${number(pages)}쪽 중 ${number(at)}쪽`,
  previous: '이전 쪽',
  next: '다음 쪽',
  years: '연도',
  rest: (title, count) => `${title}: ${number(count)}건 더`,
  whole: (title, count) => `${title}: ${number(count)}건`,
  all: (title, count) => `${title}: ${number(count)}건 모두`,
};
