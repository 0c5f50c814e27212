/** An answer, and when it was true (ms since 1970). */
export interface KeptAnswer<Answer> {
  readonly answer: Answer;
  readonly atMs: number;
}

/** How often a question is asked, and how long an answer may take. All in milliseconds. */
export interface KeepTimes {
  /** An answer is good for this long; whoever asks meanwhile gets it. */
  readonly freshMs: number;
  /** Whoever asks waits at most this long for a new answer, and then gets the last one. */
  readonly patienceMs: number;
}

/**
 * Answers a question that many ask again and again, and that costs an engine work: at most one asking at a time, and one in `freshMs`.
 * Null if there has been no answer yet. Never rejects.
 */
export const keepAnswer = <Answer>(
  ask: () => Promise<Answer>,
  { freshMs, patienceMs }: KeepTimes,
  nowMs: () => number = Date.now,
): (() => Promise<KeptAnswer<Answer> | null>) => {
  let last: KeptAnswer<Answer> | null = null;
  let asking: Promise<void> | null = null;
  const renew = (): Promise<void> => {
    asking ??= ask()
      .then(
        (answer) => {
          last = { answer, atMs: nowMs() };
        },
        () => undefined,
      )
      .finally(() => {
        asking = null;
      });
    return asking;
  };
  return async () => {
    // An answer from the future is one from before the clock was set back.
    const age = last === null ? Infinity : nowMs() - last.atMs;
    if (age >= 0 && age < freshMs) return last;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    await Promise.race([renew(), tooLate]).finally(() => clearTimeout(timer));
    return last;
  };
};
