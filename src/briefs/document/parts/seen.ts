import type { Brief } from "../../brief.ts";
import type { Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { statedList } from "./lists.ts";

/** How the sides see each other. */
export function seen(brief: Brief, cites: Citing): Section {
  return {
    title: "How the sides see each other",
    blocks: brief.perceptions.length === 0 ? [] : [statedList(brief.perceptions, cites)],
  };
}
