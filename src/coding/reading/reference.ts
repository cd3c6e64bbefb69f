import type { Word } from "../../language/word.ts";
import type { Sector } from "../../model/actor.ts";

/**
 * What a noun phrase refers to. `as` tells how: the actor itself, people or bodies that act for it, a thing
 * that belongs to it ("Chinese spending"), or a place in it ("Incheon").
 */
export interface Reference {
  readonly head: Word;
  readonly code: string | null;
  readonly name: string;
  readonly sector: Sector | null;
  readonly person: string | null;
  readonly rank: string | null;
  readonly as: "self" | "agent" | "thing" | "place";
  readonly via: "name" | "pronoun" | "description" | "sentence" | "context" | "none";
  /** A region such as "Europe" or "the West", which statements may name and events may not. */
  readonly region: boolean;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}
