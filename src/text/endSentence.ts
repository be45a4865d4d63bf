/** Sets the stop of a sentence, where its last word does not bring one: `Washington, D.C.`, `Why?` */
export function endSentence(text: string): string {
  return /[.?!…。？！][”’"'»)\]]*$/u.test(text) ? text : `${text}.`;
}
