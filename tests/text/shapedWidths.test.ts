/** Scripts whose letters are as wide as their neighbours make them: beside what a shaper makes of the same words. */
import { beforeAll, expect, test } from 'vitest';
import { type CardFonts, loadCardFonts } from '../../src/outputs/cards/cardFonts.ts';
import { textWidth } from '../../src/text/letterWidths.ts';

let fonts: CardFonts;
beforeAll(() => {
  fonts = loadCardFonts();
});

const TEXTS: [language: string, text: string][] = [
  ['ar', 'قال وزير الخارجية إن بلاده لن تقبل أي اتفاق لا يضمن حقوق الشعب في إقامة دولته المستقلة'],
  ['ar', 'ونحن نؤكد أن العدوان على أوكرانيا يجب أن يتوقف فورا، وهل يتوقف في ٢٠٢٤؟'],
  ['ar', 'لَنْ نَقْبَلَ بِهَذَا الاتِّفَاقِ أَبَدًا'],
  ['fa', 'رئیس جمهور گفت که ما با همه کشورهای منطقه روابط دوستانه داریم و نمی‌پذیریم'],
  ['ur', 'ہم نے کہا ہے کہ یہ معاہدہ ہمارے لیے بہت اہم ہے'],
  ['hi', 'विदेश मंत्री ने कहा कि यह समझौता दोनों देशों के लिए महत्वपूर्ण है और शांति की दिशा में पहला कदम है।'],
  ['hi', 'क्षेत्रीय सुरक्षा, विज्ञान, राष्ट्र, धर्म, उद्देश्य, ब्राह्मण, क़ानून और १९४७'],
  ['mr', 'आम्ही शेतकऱ्यांच्या बाजूने उभे आहोत आणि राहू'],
  ['ko', '군사협력은 안보리 결의의 명백한 위반이자 위협입니다'],
];

test.each(TEXTS)('%s: %s', async (language, text) => {
  const stack = await fonts.stack(text, language, 'text');
  const style = {
    fontFamily: ['Newsreader', ...stack].map((name) => `"${name}"`).join(', '),
    fontSize: '100px',
    whiteSpace: 'nowrap',
  };
  const { width } = await fonts.renderer.measure({ type: 'text', text, style }, { lang: language });
  expect(textWidth(text, 'serif') / (width / 100)).toBeGreaterThan(0.985);
  expect(textWidth(text, 'serif') / (width / 100)).toBeLessThan(1.03);
});
