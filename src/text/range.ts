/** A half-open range of UTF-16 code units in a text: that of a body, where nothing else is said (`AnnotatedBody.text`). */
export interface TextRange {
  start: number;
  end: number;
}
