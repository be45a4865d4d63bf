import type { Messages } from '../en/index.ts';

export const sharing: Messages['sharing'] = {
  title: '공유',
  mail: '이메일',
  copyClaim: '주장 복사',
  card: '카드 이미지 내려받기',
  plain: '일반 텍스트',
  markdown: '마크다운',
  html: 'HTML',
  embed: '퍼가기',
  frame: '프레임 코드',
  preview: '미리 보기',
};

export const citing: Messages['citing'] = {
  title: '출처 표기 방법',
  references: '참고문헌 표기',
  more: 'APA, MLA, 시카고 양식과 파일',
  styles: {
    apa: 'APA',
    mla: 'MLA',
    chicagoNote: '시카고, 각주',
    chicagoBibliography: '시카고, 참고문헌',
    chicagoAuthorDate: '시카고, 저자와 연도',
  },
  files: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
};

export const buttons: Messages['buttons'] = {
  copy: '복사',
  copyLink: '링크 복사',
  copyQuote: '인용 복사',
  share: '공유하기…',
  shareOn: '공유할 곳…',
  copyPassage: '이 대목의 링크 복사',
  done: '복사했습니다',
};
