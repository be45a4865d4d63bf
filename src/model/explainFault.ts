/**
 * What an editor can do about an error that nobody foresaw. Whatever is wrong in the content is an issue: this is a
 * fault of the software, and where it happened in the code is for those who maintain it.
 *
 * @param doing what was under way: "reading the content"
 */
export function explainFault(doing: string, error: unknown): Error {
  const found = error instanceof Error ? error : new Error(String(error));
  const explained = new Error(
    [
      `A fault of the software while ${doing}`,
      `  found:    ${found.name}: ${found.message}`,
      '  expected: a site, or an issue that says where the content is wrong',
      '  fix:      undo the last change of the content and try again: the change with which this comes back is what to go',
      '            without for now, and to report with the lines below to those who maintain the software',
    ].join('\n'),
  );
  explained.name = 'Fault';
  explained.stack = found.stack ?? '';
  return explained;
}

/** Does the work. @throws ContentError, or a fault with what to do about it */
export async function orExplain<Result>(
  doing: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // By its name: the pages of a build have a copy of the class.
    const known = error instanceof Error && error.name === 'ContentError';
    throw known ? error : explainFault(doing, error);
  }
}
