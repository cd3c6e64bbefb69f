import { base } from "./001-base.ts";
import { mentions } from "./010-mentions.ts";

/** Every migration in the order in which it runs. Never change one that has shipped; add one. */
export const MIGRATIONS: readonly {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}[] = [
  { version: 1, name: "base", sql: base },
  { version: 10, name: "mentions", sql: mentions },
];
