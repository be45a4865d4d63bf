/** A text with a check of our own, which tells an editor what is wrong and how to mend it. */
import { z } from 'zod';
import type { IssueName } from './issue.ts';

/** What a failed check tells, for some of the values of its own. */
export interface Rule {
  name: IssueName;
  /** Instead of the value itself. */
  found?: (value: string) => string | undefined;
  expected: string;
  fix: string | ((value: string) => string);
}

/** What JSON Schema can say of a check, for programs that complete and underline as an editor types. */
interface Hints {
  pattern?: string;
  minLength?: number;
  maxLength?: number;
}

export function checked(rule: Rule, test: (value: string) => boolean, hints: Hints = {}) {
  return z
    .string()
    .refine(test, { params: rule })
    .register(z.globalRegistry, { ...hints });
}
