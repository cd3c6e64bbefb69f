import { describe, expect, it } from "vitest";
import { loadEmbedders } from "../../../src/coding/lexicon/embedders.ts";
import { loadTriggers } from "../../../src/coding/lexicon/triggers.ts";
import { loadWordClasses } from "../../../src/coding/lexicon/word-classes.ts";
import { knownRows } from "../../../src/coding/typing/features/known-rows.ts";
import { pairFeatures } from "../../../src/coding/typing/features/pair-features.ts";
import { parseWhole, readMarks } from "../../../src/coding/typing/marked.ts";
import { indicesOf } from "../../../src/coding/typing/model.ts";
import { type PairView, viewPair } from "../../../src/coding/typing/pair-view.ts";
import { createReader } from "../../../src/language/reader.ts";

const reader = createReader();
const lexicon = { triggers: loadTriggers(loadWordClasses()), embedders: loadEmbedders() };

function view(marked: string): PairView {
  const { text, actor, recipient } = readMarks(marked);
  return viewPair(parseWhole(reader, text)!, actor!, recipient)!;
}

const VIEWS = [
  view("<s>Kenya</s> has agreed to lend <t>Uganda</t> two boats, the minister said on Monday."),
  view("<t>Two farmers</t> were not arrested by <s>the police of Chad</s> after all."),
  view("<s>Ghana</s> must not withdraw."),
];

describe("the rows of a pair's features", () => {
  const names = VIEWS.flatMap((one) => [...pairFeatures(one, lexicon)]);
  const all = new Map([...new Set(names)].map((name, index) => [name, index]));
  const few = new Map(
    [...all.keys()].filter((_, index) => index % 3 === 0).map((name, index) => [name, index]),
  );

  it("are those of the features' names, in the same order, in each vocabulary", () => {
    const rowsIn = knownRows([all, few]);
    for (const one of [...VIEWS, ...VIEWS]) {
      const [inAll, inFew] = rowsIn(one, lexicon);
      expect([...inAll!]).toEqual([...indicesOf(pairFeatures(one, lexicon), all)]);
      expect([...inFew!]).toEqual([...indicesOf(pairFeatures(one, lexicon), few)]);
    }
  });

  it("are none of what no vocabulary knows", () => {
    const [rows] = knownRows([new Map()])(VIEWS[0]!, lexicon);
    expect(rows).toHaveLength(0);
  });
});
