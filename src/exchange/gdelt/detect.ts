import type { DelimitedFormat } from "../delimited/format.ts";
import { gdelt1, gdelt2, gdeltMentions, gdeltReduced } from "./format.ts";

/** Which of GDELT's files has this first line, or null where it is none of them. */
export function detectGdelt(firstLine: string): DelimitedFormat | null {
  const fields = firstLine.split("\t");
  if (fields[0] === "Date" && fields[1] === "Source") return gdeltReduced;
  if (fields.length === 57 || fields.length === 58) return gdelt1;
  if (fields.length === 61) return gdelt2;
  if (fields.length >= 14 && fields.length <= 16 && /^\d{14}$/.test(fields[2] ?? "")) return gdeltMentions;
  if (fields.length >= 8 && fields.length <= 17 && /^\d{8}$/.test(fields[0] ?? ""))
    return { ...gdeltReduced, headerLines: 0 };
  return null;
}
