import { type Held, type Interest, interest } from "./interest.ts";

export interface KeptAnswer {
  readonly text: Promise<string>;
  readonly interest: Held;
}

/** Answers to the same question about the same state of the desk, the longest unused forgotten first. */
export interface AnswerCache {
  readonly get: (key: string, revision: number) => KeptAnswer | undefined;
  /** Begins an answer, which may be given up while nobody is interested in it. */
  readonly begin: (
    key: string,
    revision: number,
    answer: (interest: Interest) => Promise<string>,
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
      const whose = interest();
      const kept: KeptAnswer = { text: answer(whose), interest: whose };
      kept.text.catch(() => {
        if (answers.get(key) === kept) answers.delete(key);
      });
      answers.set(key, kept);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return kept;
    },
  };
}
