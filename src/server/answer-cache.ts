/** Answers to the same question about the same state of the desk, the longest unused forgotten first. */
export interface AnswerCache {
  readonly get: (key: string, revision: number) => Promise<string> | undefined;
  readonly set: (key: string, revision: number, answer: Promise<string>) => void;
}

export function answerCache(most: number): AnswerCache {
  let held = -1;
  const answers = new Map<string, Promise<string>>();
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
    set: (key, revision, answer) => {
      freshen(revision);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    },
  };
}
