import { voiceOf } from "../../../model/voice.ts";
import type { Brief } from "../../brief.ts";
import type { Line } from "../blocks.ts";
import { count } from "./lists.ts";

/** What the brief was made from, in one line. */
export function leadOf(brief: Brief): Line {
  const { material } = brief;
  const names = new Set(brief.sources.filter((source) => source.kind === "article").map(voiceOf));
  const parts = [
    `From ${count(material.articles, "article")}${material.articles > 0 ? ` (${count(names.size, "source")})` : ""}, ${count(material.events, "event")} and ${count(material.statements, "statement")}`,
    material.datasets === 0 ? "no event data" : count(material.datasets, "event dataset"),
    material.trade === 0 ? "no trade tables in this desk" : `${count(material.trade, "trade figure")}`,
  ];
  const undated =
    material.undated === 0
      ? ""
      : ` ${material.undated === 1 ? "One article has" : `${material.undated} articles have`} no publication date: what it calls recent is left relative.`;
  return [{ em: `${parts.join("; ")}.${undated}` }];
}
