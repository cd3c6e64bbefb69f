import type { Brief, Stated } from "../brief.ts";
import { shareBars } from "../pictures/share-bars.ts";
import { timeline } from "../pictures/timeline.ts";
import type { Block, Document, Line, Run, Section } from "./blocks.ts";
import { type Citing, citing } from "./citing.ts";
import { dateText, name, number, parties, percent, stance, trimmed } from "./words.ts";

/** Puts a brief into the order in which a reader with ten minutes wants it: the verdict first. */
export function makeDocument(brief: Brief): Document {
  const cites = citing(brief);
  const sections = [
    verdictSection(brief, cites),
    courted(brief, cites),
    depends(brief, cites),
    inTheWay(brief, cites),
    givenAndAsked(brief, cites),
    changed(brief, cites),
    trips(brief, cites),
    seen(brief, cites),
    differ(brief, cites),
    checked(brief, cites),
    unknown(brief, cites),
    howRead(brief),
  ];
  return {
    title: `${brief.name} · what its diplomacy looks like${periodText(brief)}`,
    lead: leadOf(brief),
    sections: sections.filter((section) => section.blocks.length > 0),
    notes: cites.notes(),
  };
}

function periodText(brief: Brief): string {
  const { from, to } = brief.period;
  if (from === null && to === null) return "";
  return `, ${from ?? "the beginning"} to ${to ?? "now"}`;
}

function leadOf(brief: Brief): Line {
  const { material } = brief;
  const names = new Set(
    brief.sources
      .filter((source) => source.kind === "article")
      .map((source) => source.author ?? source.publication ?? source.origin),
  );
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

function verdictSection(brief: Brief, cites: Citing): Section {
  const { verdict } = brief;
  const sure = verdict.confidence === null ? "" : ` (probability ${number(verdict.confidence, 2)})`;
  const head: Line = [
    { strong: `Diversifying: ${verdict.diversifying}${sure}.` },
    ` ${verdict.sentence} `,
    cites.cite(verdict.evidence),
  ];
  const blocks: Block[] = [{ kind: "paragraph", line: head }];
  const reasons = [
    ...verdict.for.map((text) => `For: ${text}`),
    ...verdict.against.map((text) => `Against: ${text}`),
    ...verdict.wouldTurn.map((text) => `Would turn it: ${text}`),
  ];
  if (reasons.length > 0) blocks.push({ kind: "list", items: reasons.map((text) => [text]) });
  return { title: "The verdict", blocks };
}

function courted(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  if (brief.outreach.length === 0) blocks.push(nothing("No approach by it to anybody was found."));
  else {
    blocks.push({
      kind: "picture",
      svg: shareBars(
        brief.outreach.map((row) => ({ label: name(row.partner), share: row.share, interval: row.interval })),
      ),
      title: "Share of approaches by partner, with 90% intervals",
    });
    blocks.push({
      kind: "table",
      head: [
        "partner",
        "approaches",
        "of these visits",
        "promised or planned",
        "share (90% interval)",
        "answer",
        "what stands in the way",
      ],
      rows: brief.outreach.map((row) => [
        [name(row.partner)],
        [String(row.count), " ", cites.cite(row.evidence)],
        [row.visits === 0 ? "–" : String(row.visits)],
        [row.promised === 0 ? "–" : String(row.promised)],
        [`${percent(row.share)} (${percent(row.interval.low)} to ${percent(row.interval.high)})`],
        [row.answer ?? "not told"],
        obstaclesWith(brief, row.partner, cites),
      ]),
    });
    const marks = brief.visits
      .filter((visit) => visit.from !== null)
      .map((visit) => ({
        date: visit.from as string,
        label: `${visit.direction === "made" ? "to" : "from"} ${name(visit.partner)}`,
        above: visit.direction === "made",
      }));
    const svg = timeline(marks);
    if (svg !== null)
      blocks.push({ kind: "picture", svg, title: "Visits made (above) and received (below)" });
  }
  for (const row of brief.exceptions) {
    const expected =
      row.expected === null
        ? ""
        : `, where ${number(row.expected)} were to be expected (${row.base}; probability of so few ${number(row.probability ?? 0, 2)})`;
    const says = row.stated ? " A source says so outright" : "";
    blocks.push({
      kind: "paragraph",
      line: [
        { strong: `Missing: ${name(row.partner)}.` },
        ` ${row.observed === 0 ? "No approach" : count(row.observed, "approach", "approaches")} found${expected}.${says} `,
        cites.cite(row.evidence),
      ],
    });
  }
  const rest = [...brief.aims];
  if (rest.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "What for." }, " What sources give as its aims:"] },
      statedList(rest, cites),
    );
  return { title: "Whom it courts", blocks };
}

function obstaclesWith(brief: Brief, partner: string, cites: Citing): Line {
  const rows = brief.obstacles.filter((obstacle) => obstacle.partner === partner).slice(0, 3);
  if (rows.length === 0) return ["–"];
  return rows.flatMap((row, index): Run[] => [
    index === 0 ? "" : "; ",
    `${trimmed(row.obstacle, 60)} `,
    cites.cite(row.evidence),
  ]);
}

function depends(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const measured = brief.dependence.filter((row) => row.share !== null);
  if (measured.length > 0) {
    blocks.push({
      kind: "table",
      head: ["partner", "of what", "period", "share (90% interval)", "trend"],
      rows: measured
        .slice(0, 14)
        .map((row) => [
          [name(row.partner)],
          [`${row.dimension}, ${row.base}`],
          [row.period],
          [
            `${percent(row.share ?? 0)}${row.interval === null ? "" : ` (${percent(row.interval.low)} to ${percent(row.interval.high)})`} `,
            cites.cite(row.evidence),
          ],
          [row.trend ?? "–"],
        ]),
    });
  }
  const stated = brief.dependence.filter((row) => row.share === null && row.evidence.length > 0);
  if (stated.length > 0)
    blocks.push({
      kind: "list",
      items: stated.map(
        (row): Line => [`${name(row.partner)}: ${quoteOf(brief, row.evidence)} `, cites.cite(row.evidence)],
      ),
    });
  const spread = brief.concentration.filter((row) => row.effectivePartners !== null);
  for (const row of spread) {
    const interval =
      row.interval === null
        ? ""
        : ` (90% interval ${number(row.interval.low)} to ${number(row.interval.high)})`;
    blocks.push({
      kind: "paragraph",
      line: [
        `Concentration of ${row.dimension}, ${row.period}: Herfindahl index ${number(row.hhi ?? 0, 2)}, as if spread evenly over ${number(row.effectivePartners ?? 0)} partners${interval}. `,
        cites.cite(row.evidence.slice(0, 3)),
      ],
    });
  }
  if (brief.figures.length > 0)
    blocks.push(
      { kind: "paragraph", line: ["Figures that sources give:"] },
      statedList(brief.figures, cites),
    );
  if (blocks.length === 0)
    blocks.push(nothing("Nothing on dependence was found: no trade table, no stated share."));
  return { title: "On whom it depends", blocks };
}

function inTheWay(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const partners = [...new Set(brief.obstacles.map((row) => row.partner))];
  if (partners.length > 0) {
    blocks.push({
      kind: "table",
      head: ["with", "obstacle"],
      rows: partners.map((partner) => [
        [partner === null ? "in general" : name(partner)],
        brief.obstacles
          .filter((row) => row.partner === partner)
          .flatMap((row, index): Run[] => [
            index === 0 ? "" : "; ",
            `${trimmed(row.obstacle)}${stance(row)} `,
            cites.cite(row.evidence),
          ]),
      ]),
    });
  } else blocks.push(nothing("No obstacle was found."));
  if (brief.receptivity.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "How receptive each side is." }] },
      statedList(brief.receptivity, cites, true),
    );
  return { title: "What stands in the way", blocks };
}

function givenAndAsked(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const part = (title: string, entries: readonly Stated[]): void => {
    if (entries.length > 0)
      blocks.push({ kind: "paragraph", line: [{ strong: title }] }, statedList(entries, cites));
  };
  const answered = brief.overtures
    .filter((row) => row.response !== "undecided" && row.response !== "ignored")
    .slice(0, 12);
  if (answered.length > 0) {
    blocks.push({
      kind: "table",
      head: ["approach", "to", "when", "met with"],
      rows: answered.map((row) => [
        [`${row.what} `, cites.cite([row.event])],
        [name(row.partner)],
        [row.date ?? "–"],
        [`${row.response} `, cites.cite(row.responseEvent === null ? [] : [row.responseEvent])],
      ]),
    });
  }
  part("Given in expectation of something", brief.exchanges);
  part("What drives it", brief.drivers);
  part("What effort and money turned into", brief.conversions);
  part("Investment and assets", brief.assets);
  if (blocks.length === 0) blocks.push(nothing("Nothing was found on what was given, asked or expected."));
  return { title: "What was given, asked and expected", blocks };
}

function changed(brief: Brief, cites: Citing): Section {
  const { playbook } = brief;
  const blocks: Block[] = [];
  if (playbook.since !== null) {
    blocks.push({
      kind: "paragraph",
      line: [
        `By the counts, ${playbook.before} before and ${playbook.now} since ${playbook.since.from} to ${playbook.since.to} (probability ${number(playbook.probability ?? 0, 2)}). `,
        cites.cite(playbook.evidence),
      ],
    });
  } else
    blocks.push({
      kind: "paragraph",
      line: ["The counts show no turning point that can be told from chance."],
    });
  if (playbook.stated.length > 0)
    blocks.push(
      { kind: "paragraph", line: ["What sources say of a change:"] },
      statedList(playbook.stated, cites),
    );
  if (brief.precedents.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "Has it done this before?" }] },
      statedList(brief.precedents, cites),
    );
  return { title: "What changed", blocks };
}

function trips(brief: Brief, cites: Citing): Section {
  if (brief.visits.length === 0) return { title: "Visits", blocks: [nothing("No visit was found.")] };
  return {
    title: "Visits",
    blocks: [
      {
        kind: "table",
        head: ["when", "who", "where", "standing"],
        rows: brief.visits
          .slice(0, 40)
          .map((visit) => [
            [dateText(visit.from, visit.to)],
            [
              `${visit.person ?? (visit.direction === "made" ? brief.name : name(visit.partner))}${visit.rank === null ? "" : `, ${visit.rank}`} `,
              cites.cite(visit.evidence),
            ],
            [
              `${visit.direction === "made" ? "to" : "from"} ${name(visit.partner)}${visit.place === null ? "" : ` (${visit.place})`}${visit.tour.length > 0 ? `, on a tour with ${visit.tour.map((code) => name(code)).join(", ")}` : ""}`,
            ],
            [visit.standing],
          ]),
      },
    ],
  };
}

function seen(brief: Brief, cites: Citing): Section {
  return {
    title: "How the sides see each other",
    blocks: brief.perceptions.length === 0 ? [] : [statedList(brief.perceptions, cites)],
  };
}

function differ(brief: Brief, cites: Citing): Section {
  if (brief.disagreements.length === 0)
    return {
      title: "Where the sources differ",
      blocks: brief.material.articles > 1 ? [nothing("No point was found on which the sources differ.")] : [],
    };
  return {
    title: "Where the sources differ",
    blocks: [
      {
        kind: "list",
        items: brief.disagreements.map(
          (row): Line => [
            { strong: `${name(row.partner)}, ${row.topic}: ` },
            `${row.one.source}: ${row.one.says} `,
            cites.cite(row.one.evidence),
            `; ${row.other.source}: ${row.other.says} `,
            cites.cite(row.other.evidence),
          ],
        ),
      },
    ],
  };
}

function checked(brief: Brief, cites: Citing): Section {
  const tested = brief.checks.filter((check) => check.verdict !== "cannot-be-tested");
  const rest = brief.checks.length - tested.length;
  if (brief.checks.length === 0) return { title: "What the data bear out", blocks: [] };
  return {
    title: "What the data bear out",
    blocks: [
      {
        kind: "list",
        items: tested.map(
          (check): Line => [
            { strong: `${check.verdict.replace("-", " ")}: ` },
            `${check.sentence} `,
            cites.cite([check.statement, ...check.evidence]),
          ],
        ),
      },
      ...(rest === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              line: [`${count(rest, "statement")} could not be tested with what this desk holds.`],
            },
          ]),
    ],
  };
}

function unknown(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  if (brief.openQuestions.length > 0) blocks.push(statedList(brief.openQuestions, cites));
  else blocks.push(nothing("No open question was found."));
  if (brief.outlooks.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "What sources expect" }] },
      statedList(brief.outlooks, cites),
    );
  return { title: "What nobody knows yet", blocks };
}

function howRead(brief: Brief): Section {
  const { material } = brief;
  const left =
    material.leftOut === 0
      ? ""
      : ` ${count(material.leftOut, "item")} below ${material.minConfidence} confidence ${material.leftOut === 1 ? "is" : "are"} left out (demarche events --min-confidence 0).`;
  return {
    title: "How this was read",
    blocks: [
      {
        kind: "paragraph",
        line: [
          `Made by ${brief.made.by} on ${brief.made.on.slice(0, 10)}. Machine coding: open the sentence before you rely on it.${left} Verdict: ${brief.verdict.rule}`,
        ],
      },
      ...(brief.notes.length === 0
        ? []
        : [{ kind: "list" as const, items: brief.notes.map((note): Line => [note]) }]),
    ],
  };
}

function statedList(entries: readonly Stated[], cites: Citing, withValue = false): Block {
  return {
    kind: "list",
    items: entries.map(
      (entry): Line => [
        `${parties(entry)}: ${withValue ? `${entry.value ?? entry.kind}` : sayingOf(entry)}${stance(entry)} `,
        cites.cite(entry.evidence),
      ],
    ),
  };
}

function sayingOf(entry: Stated): string {
  if (entry.value === null) return entry.kind.replace("-", " ");
  return `${trimmed(String(entry.value))}${entry.unit === null ? "" : ` ${entry.unit}`}`;
}

function quoteOf(brief: Brief, ids: readonly string[]): string {
  const quote = ids.map((id) => brief.evidence[id]?.quote).find((text) => text != null);
  return quote == null ? "" : `“${trimmed(quote)}”`;
}

function nothing(text: string): Block {
  return { kind: "paragraph", line: [{ em: text }] };
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
