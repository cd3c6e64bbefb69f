import { beforeAll, describe, expect, it } from "vitest";
import { loadEmbedders } from "../../../src/coding/lexicon/embedders.ts";
import { loadTriggers } from "../../../src/coding/lexicon/triggers.ts";
import { loadWordClasses } from "../../../src/coding/lexicon/word-classes.ts";
import { parseWhole, readMarks } from "../../../src/coding/typing/marked.ts";
import {
  likeliestJoined,
  loadTyping,
  type Probabilities,
  type Typing,
} from "../../../src/coding/typing/typing.ts";
import { createReader } from "../../../src/language/reader.ts";
import type { Reader } from "../../../src/language/word.ts";

let typing: Typing;
let reader: Reader;

beforeAll(() => {
  typing = loadTyping({ triggers: loadTriggers(loadWordClasses()), embedders: loadEmbedders() });
  reader = createReader();
});

function classify(marked: string): Probabilities {
  const { text, actor, recipient } = readMarks(marked);
  const sentence = parseWhole(reader, text);
  const found = sentence === null || actor === null ? null : typing.classify(sentence, actor, recipient);
  if (found === null) throw new Error(`not classified: ${marked}`);
  return found;
}

describe("typing a marked pair", () => {
  it.each([
    ["<s>Estonia</s> condemned <t>the Belarusian authorities</t> over the arrests.", "ACCUSE"],
    ["<s>Gunmen</s> opened fire on <t>a bus full of pilgrims</t> near Herat.", "ASSAULT"],
    ["<s>Oslo</s> agreed to train <t>Moldovan</t> customs officers next year.", "AGREE"],
    ["<s>Canberra</s> rejected <t>a request from Honiara</t> for more patrol boats.", "REJECT"],
    ["<t>The journalist</t> was arrested by <s>police in Baku</s> on Friday.", "COERCE"],
    ["<s>The Dutch government</s> donated tents and blankets to <t>Albania</t> after the quake.", "AID"],
    ["<s>Lima</s> suspended military aid to <t>Caracas</t>.", "SANCTION"],
    ["<s>The Kenyan president</s> met <t>his Ugandan counterpart</t> for talks in Entebbe.", "CONSULT"],
    ["<s>Ankara</s> lifted the curfew on <t>Diyarbakir</t>.", "YIELD"],
  ])("%s is %s", (marked, type) => {
    expect(likeliestJoined(classify(marked)).type).toBe(type);
  });

  it("tells a promise and a refusal from the deed", () => {
    const deed = classify("<s>Hungary</s> sent flour to <t>Syria</t>.");
    const promise = classify("<s>Hungary</s> agreed to send flour to <t>Syria</t>.");
    const refusal = classify("<s>Hungary</s> refused to send flour to <t>Syria</t>.");
    expect(promise.AGREE).toBeGreaterThan(deed.AGREE);
    expect(refusal.REJECT).toBeGreaterThan(promise.REJECT);
  });

  it("gives probabilities that sum to one", () => {
    const values = Object.values(classify("<s>Ghana</s> grows more cocoa than <t>Togo</t>."));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
  });

  it("sees less of an event in a comparison than in a deed", () => {
    const comparison = classify("<s>Ghana</s> grows more cocoa than <t>Togo</t>.");
    const deed = classify("<s>Ghana</s> accused <t>Togo</t> of smuggling cocoa.");
    expect(comparison.NONE).toBeGreaterThan(deed.NONE);
  });

  it("gives nothing where the actor's span holds no word", () => {
    const sentence = parseWhole(reader, "Ghana thanked Togo.");
    if (sentence === null) throw new Error("no sentence");
    expect(typing.classify(sentence, { start: 500, end: 510 }, null)).toBeNull();
  });
});
