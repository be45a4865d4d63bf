/** a, b, …, z, aa, as `<ol type="a">` counts. */
export function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return rest > 0 ? letterOf(rest) + letter : letter;
}
