/** As much of the library as is used here. */
declare module 'compromise' {
  export type Nlp = (text: string) => { json(): { terms: { tags: string[] }[] }[] };
  const nlp: Nlp;
  export default nlp;
}
