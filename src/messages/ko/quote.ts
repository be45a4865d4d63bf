import type { Messages } from '../en/index.ts';
import { number } from './counts.ts';

export const quote: Messages['quote'] = {
  place: (at, all, title) => `‘${title}’의 인용 ${number(all)}건 중 ${number(at)}번째`,
  record: '기록',
  context: '기사 본문에서',
  when: '날짜',
  where: '장소',
  occasion: '자리',
  note: '설명',
  sourceKinds: {
    report: '보도',
    statement: '성명',
    transcript: '녹취록',
    resolution: '결의',
    imagery: '영상 자료',
    dataset: '자료집',
    video: '동영상',
    interview: '인터뷰',
    letter: '서한',
    document: '문서',
    observation: '관찰 기록',
  },
  archivedCopy: '보존된 사본',
  noArchivedCopy: '기록된 보존 사본이 없습니다.',
  checked: '확인',
  inArticle: '이 말은 기사 본문에 글자 그대로 있으며, 이는 소프트웨어가 확인합니다.',
  notHeld: '출처에도 그대로 있는지는 편집자가 살필 일이며, 알려진 것은 설명에 적습니다.',
  held: {
    verbatim: (copy, day) =>
      `${day}에 출처와 글자 그대로 대조했습니다. 저장해 둔 사본(${copy})에 이 말이 그대로 있습니다.`,
    punctuation: (copy, day, reads) =>
      `${day}에 출처의 저장 사본(${copy})과 대조했습니다. 낱말은 같고 문장 부호나 대소문자가 다릅니다. 사본의 문구: ${reads}.`,
    words: (copy, day, reads) =>
      `${day}에 출처의 저장 사본(${copy})과 대조했습니다. 낱말이 다릅니다. 사본의 문구: ${reads}.`,
    absent: (copy, day) =>
      `${day}에 출처의 저장 사본(${copy})과 대조했습니다. 이 말은 사본에 없습니다.`,
  },
  heldBriefly: {
    verbatim: (day) => `사본과 글자 그대로 일치, ${day}`,
    punctuation: (day) => `사본과 문장 부호가 다름, ${day}`,
    words: (day) => `사본과 낱말이 다름, ${day}`,
    absent: (day) => `사본에 없음, ${day}`,
  },
  copyKinds: { text: '텍스트', markdown: '마크다운', html: '웹 페이지', pdf: 'PDF' },
  sinceThen: () => '이후 주장의 평가',
  onItsDay: '그날 평가',
  notYet: '아직 기록 없음',
  unchanged: '이후 평가가 바뀐 기록이 없습니다.',
  previous: '이전 인용',
  next: '다음 인용',
  earlierWording: '이전 문구',
  read: (until, words) => `${until}까지의 문구: ${words}.`,
};
