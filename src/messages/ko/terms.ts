import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';

const list = new Intl.ListFormat('ko');

export const terms: Messages['terms'] = {
  quote: '인용',
  claim: '주장',
  source: '출처',
  sourceInside: '출처',
  archived: '보존 사본',
  about: '대상',
  in: (title) => `‘${title}’에서`,
  names: (names, others = 0) =>
    others > 0 ? `${names.join(', ')} 외 ${number(others)}` : list.format(names),
  asOf: (day) => `${day} 기준`,
  since: (day) => `${day} 이후`,
  from: (day) => `${day}부터`,
  until: (day) => `${day}까지`,
  inArticle: '기사에서 읽기',
};
