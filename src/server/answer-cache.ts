export interface KeptAnswer {
  readonly text: Promise<string>;
  /** Somebody waits for it, until the signal says that they have gone. */
  readonly waitedFor: (signal: AbortSignal) => void;
}

/** Answers to the same question about the same state of the desk, the longest unused forgotten first. */
export interface AnswerCache {
  readonly get: (key: string, revision: number) => KeptAnswer | undefined;
  /** Begins an answer. Its signal is raised once nobody waits for it any longer. */
  readonly begin: (
    key: string,
    revision: number,
    answer: (signal: AbortSignal) => Promise<string>,
  ) => KeptAnswer;
}

export function answerCache(most: number): AnswerCache {
  let held = -1;
  const answers = new Map<string, KeptAnswer>();
  const freshen = (revision: number): void => {
    if (revision === held) return;
    answers.clear();
    held = revision;
  };
  return {
    get: (key, revision) => {
      freshen(revision);
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    begin: (key, revision, answer) => {
      freshen(revision);
      const leaving = new AbortController();
      let waiting = 0;
      let done = false;
      const text = answer(leaving.signal);
      const kept: KeptAnswer = {
        text,
        waitedFor: (signal) => {
          waiting += 1;
          const left = (): void => {
            waiting -= 1;
            if (waiting > 0 || done) return;
            forget();
            leaving.abort();
          };
          if (signal.aborted) left();
          else signal.addEventListener("abort", left, { once: true });
        },
      };
      const forget = (): void => {
        if (answers.get(key) === kept) answers.delete(key);
      };
      text.then(() => {
        done = true;
      }, forget);
      answers.set(key, kept);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return kept;
    },
  };
}
