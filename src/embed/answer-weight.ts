/** What an answer to a rule weighs at most in a frame, after compression. */
export const ANSWER_KB = { short: 3, whole: 4 } as const;
