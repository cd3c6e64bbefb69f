import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../../src/model/statement.ts";
import { stated, statements } from "./stated-by.ts";

type Case = readonly [kind: StatementKind, text: string, expected: string];

const SAID: readonly Case[] = [
  ["stalemate", "Relations between Ghana and Togo have gone from bad to worse.", "GHA TGO"],
  ["stalemate", "There are no signs of a reconciliation between Kenya and Uganda.", "KEN UGA"],
  ["conversion", "Peru has little to show for its overtures to Japan.", "PER JPN"],
  ["conversion", "Attempts by Chad to win over Egypt have come to nothing.", "TCD EGY"],
  ["dependence", "Malta can hardly do without the gas of Libya.", "MLT LBY"],
  ["dependence", "Moldova cannot afford a rupture with Romania.", "MDA ROU"],
  ["obstacle", "The memory of the war still weighs on the ties between Croatia and Serbia.", "HRV SRB"],
  ["obstacle", "Arrears have become a bone of contention between Zambia and China.", "ZMB CHN"],
  ["receptivity", "Canada shows little inclination to help Cuba.", "CAN CUB"],
  ["receptivity", "Oman has been quick to offer Yemen a loan.", "OMN YEM"],
  ["open-question", "It is doubtful whether Nepal will join India in the scheme.", "NPL IND"],
  ["outlook", "It is only a matter of time before Sweden closes its embassy in Syria.", "SWE SYR"],
  ["exchange", "In return for ports Eritrea got loans from Qatar.", "ERI QAT"],
  ["perception", "Fiji watches the visits of China with unease.", "FJI CHN"],
  ["leverage", "Turkey holds the best cards in its dealings with Greece.", "TUR GRC"],
  ["playbook-shift", "Malawi has changed course and turned towards China.", "MWI CHN"],
];

const NOT_SAID: readonly Case[] = [
  ["dependence", "Laos is not turning into a vassal state of Vietnam.", ""],
  ["stalemate", "The road from Ghana to Togo goes from bad to good.", ""],
  ["conversion", "The president of Peru came to Japan for nothing else.", ""],
  ["exchange", "The price of fuel in Ghana rose when Togo closed the port.", ""],
  ["driver", "In the spring of 2023 Ghana invited the president of Togo.", ""],
  ["open-question", "Ghana is open to talks with Togo.", ""],
  ["outlook", "There is little doubt that Ghana paid Togo.", ""],
  ["leverage", "If Ghana wins, Togo would have a key partner.", ""],
];

describe("set phrases", () => {
  it.each(SAID)("%s: %s", (kind, text, expected) => {
    expect(stated(kind, text)).toContain(expected);
  });

  it.each(NOT_SAID)("no %s: %s", (kind, text) => {
    expect(stated(kind, text)).toEqual([]);
  });
});

it("keeps a condition that stands under a not", () => {
  const text = "Jordan will not open the crossing as long as Syria keeps its troops there.";
  expect(stated("obstacle", text)).toContain("JOR SYR");
});

describe("what an article is about", () => {
  const article = [
    "Nepal has two neighbours. Kathmandu needs both of them.",
    "India sells it fuel. Delhi built its roads, Delhi trains its officers and Indian banks lend to it.",
    "China is the newcomer in Nepal. Beijing promised a railway, and Beijing is late.",
  ];

  it("is whom a partner's own paragraph leaves unnamed", () => {
    const text = [...article, "Washington sees no reason to hurry."].join("\n\n");
    expect(stated("receptivity", text)).toContain("USA NPL");
  });

  it("is meant by the country and the government", () => {
    const text = [
      ...article,
      "Nepal is small. Delhi knows that the country can hardly do without its fuel.",
    ].join("\n\n");
    expect(stated("dependence", text)).toContain("NPL IND");
  });
});

describe("shares", () => {
  it("are read where the tree is wrong", () => {
    const [one] = statements(
      "figure",
      "Firms from China own or control three-quarters of Zambia's copper refining.",
    );
    expect([one?.subject, one?.object].sort()).toEqual(["CHN", "ZMB"]);
  });

  it("are kept apart where a sentence tells two", () => {
    const text = "China takes a quarter of Zambia's exports and provides close to a third of its imports.";
    expect(statements("figure", text)).toHaveLength(2);
  });

  it("are told once, whoever they are told of", () => {
    expect(statements("figure", "Russia accounts for about half of Armenia's trade.")).toHaveLength(1);
  });

  it("are no figures of a relation where what is counted is none", () => {
    expect(statements("figure", "A third of its voters in Zambia like China.")).toEqual([]);
  });
});

describe("episodes of long ago", () => {
  it("are precedents", () => {
    const text = "Egypt seeks help abroad. In the 1960s Egypt bought its arms from Moscow.";
    expect(stated("precedent", text)).toContain("EGY RUS");
  });

  it("are none where they still go on, or are recent, or are another's", () => {
    expect(
      stated("precedent", "Egypt seeks help. Since 1979 Egypt has received aid from Washington."),
    ).toEqual([]);
    expect(stated("precedent", "Egypt seeks help. In 2022 Egypt bought wheat from Romania.")).toEqual([]);
    expect(stated("precedent", "Egypt and Cairo seek help. In 1965 France sold planes.")).toEqual([]);
  });
});
