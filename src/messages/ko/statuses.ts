import type { Messages } from '../en/index.ts';

/** Near to how Korean fact checkers grade, and no firmer than the English words. */
export const statuses: Messages['statuses'] = {
  asserted: {
    word: '주장만 있음',
    meaning: '당사자가 그렇게 말했습니다. 당사자들과 무관한 근거는 제시되지 않았습니다.',
  },
  supported: {
    word: '근거 있음',
    meaning: '그렇게 말하는 당사자들과 무관한 근거가 같은 방향을 가리킵니다.',
  },
  contested: {
    word: '엇갈림',
    meaning:
      '근거가 서로 어긋나거나, 주장의 대상이 된 당사자가 부인하고 이를 가릴 독립적인 근거가 없습니다.',
  },
  established: {
    word: '확인됨',
    meaning: '독립적으로 검증됐거나, 주장의 대상이 된 당사자가 인정했습니다.',
  },
  refuted: {
    word: '사실 아님',
    meaning: '당사자들과 무관한 근거로 사실이 아님이 드러났습니다.',
  },
};

export const stances: Messages['stances'] = {
  asserts: { word: '주장', short: '주장', by: '주장' },
  hedges: { word: '단정 피함', short: '단정 피함', by: '단정 피함' },
  denies: { word: '부인', short: '부인', by: '부인' },
  declines: { word: '논평 거부', short: '논평 거부', by: '논평 거부' },
};
