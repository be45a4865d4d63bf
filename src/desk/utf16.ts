/** @returns in which order the bytes of UTF-16 stand: by a byte order mark, or since every other byte is empty */
export function utf16In(bytes: Uint8Array): 'little-endian' | 'big-endian' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'little-endian';
  if (first === 0xfe && second === 0xff) return 'big-endian';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  if ((zeros[1] ?? 0) > head.length / 4 && zeros[0] === 0) return 'little-endian';
  return (zeros[0] ?? 0) > head.length / 4 && zeros[1] === 0 ? 'big-endian' : undefined;
}
