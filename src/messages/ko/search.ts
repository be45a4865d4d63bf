import type { Messages } from '../en/index.ts';

export const search: Messages['search'] = {
  title: '검색',
  description: '이 사이트의 기사, 인용, 주장, 인물, 기관·단체, 국가를 찾습니다.',
  field: '찾을 말',
  filters: {
    kind: '종류',
    speaker: '발언자',
    status: '평가',
    year: '연도',
  },
  any: '전체',
  clear: '모두 지우기',
  results: { other: '결과 {count}건' },
  nothing: '찾은 것이 없습니다. 낱말을 줄이거나 바꿔 보세요.',
  more: '더 보기',
  failed: '검색을 불러오지 못했습니다. 아래 목록에 모든 것이 있습니다.',
  withoutScript: '검색하려면 스크립트가 필요합니다. 스크립트 없이도 목록에 모든 것이 있습니다:',
  browse: '둘러보기',
};
