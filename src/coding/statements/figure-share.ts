import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { AmountMention } from "../amounts/amount.ts";
import { sharesIn } from "../amounts/shares.ts";
import { topicOrFocus } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import type { Found } from "./found.ts";
import { codesOf } from "./named-codes.ts";

/** What shares between states are of; a share of voters or of an hour is no figure of a relation. */
const COUNTED = new RegExp(
  `^(?:${`trade commerce export import turnover debt loan credit investment aid gdp economy oil gas crude petroleum fuel diesel petrol
  coal electricity power energy demand supply consumption production output capacity revenue income earnings budget spending food grain
  wheat rice weapon arm arsenal ammunition equipment market reserve remittance sale purchase delivery shipment good commodity copper
  cotton gold uranium nickel cobalt lithium bauxite phosphate fertiliser fertilizer steel iron ore mineral tourist visitor worker
  workforce stock capital asset stake share bank land refining processing traffic freight cargo transit tariff cost price bill funding
  finance contribution need requirement medicine vaccine machinery water fish meat livestock wine garment textile total tea coffee cocoa`
    .split(/\s+/)
    .join("|")})s?$`,
  "i",
);

const MAY_HOLD_SHARE = /%|per ?cent|third|quarter|fifth|tenth|half/i;

/** Words from the share's "of" on in which what is counted must stand. */
const REACH = 9;

/** "Firms from China own or control three-quarters of the country's nickel refining": the share and whose it is, whatever the tree. */
export function findShares(reading: Reading, text: string): readonly Found[] {
  const { sentence } = reading;
  const said = text.slice(sentence.start, sentence.end);
  if (!MAY_HOLD_SHARE.test(said)) return [];
  return sharesIn(said).flatMap((mention) => {
    const found = shareOf(mention, reading, text);
    return found === null ? [] : [found];
  });
}

function shareOf(mention: AmountMention, reading: Reading, text: string): Found | null {
  const { words, start } = reading.sentence;
  const last = words.findIndex((word) => word.end >= start + mention.end);
  const word = words[last];
  if (word === undefined || !/^(of|its|their|his|her)$/i.test(words[last + 1]?.text ?? "")) return null;
  const phrase = phraseFrom(words, last + 1);
  const counted = phrase.findLastIndex((one) => COUNTED.test(one.lemma));
  if (counted < 0) return null;
  const whole = phrase.slice(0, counted + 1);
  const owners = whole.flatMap((one) => codesOf(one, reading));
  const before = words.slice(0, last).filter((one) => one.start < start + mention.start);
  const after = words.slice(last + 1 + whole.length);
  const partners = [...actors(before), ...before.reverse(), ...after].flatMap((one) => codesOf(one, reading));
  const about = topicOrFocus(reading.discourse);
  const owner = owners[0] ?? about;
  const partner = partners.find((code) => code !== owner) ?? (about === owner ? undefined : about);
  const [subject, object] = partner === undefined || partner === null ? [owner, null] : [partner, owner];
  if (subject === null) return null;
  return {
    kind: "figure",
    rule: "figure.share",
    word,
    subject,
    others: object === null ? [] : [object],
    value: text.slice(start + mention.start, whole.at(-1)!.end).replace(/\s+/g, " "),
    unit: null,
    confidence: 0.5,
  };
}

/** The words of the noun phrase behind "of", its own "of" included, up to a verb or a mark. */
function phraseFrom(words: readonly Word[], from: number): readonly Word[] {
  const phrase: Word[] = [];
  for (const word of words.slice(from, from + REACH)) {
    const isEdge =
      (word.upos === "PUNCT" && word.text !== "-") ||
      word.upos === "AUX" ||
      word.upos === "SCONJ" ||
      word.upos === "CCONJ" ||
      (word.upos === "VERB" && !COUNTED.test(word.text)) ||
      (word.upos === "ADP" && word.text.toLowerCase() !== "of");
    if (isEdge) break;
    phrase.push(word);
  }
  return phrase;
}

/** Those that are subjects stand for who buys, sells or owns; the nearest first. */
function actors(words: readonly Word[]): readonly Word[] {
  return words.filter((word) => hasRelation(word, "nsubj", "nsubj:pass")).reverse();
}
