import { withParticle } from '../../text/particles.ts';
import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';

export const entity: Messages['entity'] = {
  kinds: { person: '인물', organization: '기관·단체', country: '국가' },
  indexes: { person: '인물', organization: '기관·단체', country: '국가' },
  indexText: {
    person: '기사에서 인용됐거나 입장을 밝혔거나 이름이 나온 사람들입니다.',
    organization: '기사에서 인용됐거나 입장을 밝혔거나 이름이 나온 기관과 단체입니다.',
    country: '기사에서 인용됐거나 입장을 밝혔거나 이름이 나온 나라들입니다.',
  },
  letters: '첫 글자별',
  mostQuoted: '가장 많이 인용됨',
  elsewhere: '다른 사이트',
  roles: '역대 직책',
  inRole: (quotes, source) => `이 직책으로 한 발언: ${quotes}, 출처: ${source}`,
  inArticles: (titles) => `다음 기사에 적힌 직책: ${titles}`,
  speakers: '대변하는 사람',
  quotesAbout: '다른 사람들의 말',
  allPositions: (count) => `발언과 출처가 담긴 입장: ${number(count)}건`,
  flows: {
    to: (what, country) => `${withParticle(country, '으로')} 가는 ${what}에 관한 주장`,
    from: (what, country) => `${country}에서 오는 ${what}에 관한 주장`,
  },
  events: '사건',
  mentions: '언급',
  alsoNamed: (names) => `다른 표기: ${names}`,
  tally: {
    articles: () => '기사',
    quotes: () => '인용',
    claims: () => '주장',
    mentions: () => '언급',
    events: () => '사건',
    speakers: () => '대변하는 사람',
    quotesAbout: () => '관련 발언',
    quotesAboutPerson: () => '이 인물에 관한 발언',
  },
  has: (noun, count) => `${noun} ${number(count)}건`,
};
