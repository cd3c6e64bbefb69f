import type { CodedEvent } from "../../src/model/event.ts";
import { type Desk, openDesk } from "../../src/record/desk.ts";
import { recordFailure } from "../../src/record/failures.ts";
import { writeArticle } from "../../src/record/write-article.ts";
import { articleOf, eventOf, party, statementOf } from "../record/coded-fixture.ts";

/** Text that would do harm if it were ever taken for markup. */
export const HOSTILE =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> Aland\'s minister visited Borduria on Monday.\n\n</p><svg onload="window.pwned=1">';

const VISIT = "Foreign Minister Ri visited Havana on 2 March 2014.";
const PLEDGE = "Russia pledged food aid to North Korea in May 2014.";
const SNUB = "Japan rejected the offer, citing the abductions.";
const DOUBT = "It remains to be seen whether Tokyo will answer.";
export const TEXT = `${VISIT} ${PLEDGE}\n\n${SNUB} ${DOUBT}`;
export const SENTENCES = { VISIT, PLEDGE, SNUB, DOUBT };

function at(text: string, sentence: string): CodedEvent["quote"] {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length, exact: sentence };
}

function on(day: string): CodedEvent["date"] {
  return { from: day, to: day, precision: "day", certainty: "stated" };
}

export const ARTICLE = articleOf(TEXT, {
  title: "A spring of visits",
  author: "A. Writer",
  publication: "The Fixture",
  published: { from: "2014-06-01", to: "2014-06-01", precision: "day", source: "given" },
});
export const HOSTILE_ARTICLE = articleOf(HOSTILE, {
  title: '<b onmouseover="window.pwned=1">Bold</b>',
  origin: "javascript:alert(1)",
});

/** A small desk of its own: two articles, a made-up dataset of 2014, a trade table, a failure. */
export async function fixtureDesk(path = ":memory:"): Promise<Desk> {
  const opened = await openDesk(path);
  if (!opened.ok) throw new Error(opened.problem.cause);
  const desk = opened.value;
  await writeArticle(
    desk,
    ARTICLE,
    {
      events: [
        eventOf({ date: on("2014-03-02"), quote: at(TEXT, VISIT), recipient: party("CUB"), confidence: 0.9 }),
        eventOf({
          type: "AID",
          mode: null,
          quad: 2,
          status: "promised",
          actor: party("RUS"),
          recipient: party("PRK"),
          date: on("2014-05-10"),
          quote: at(TEXT, PLEDGE),
          confidence: 0.8,
          rule: "aid.pledge",
        }),
        eventOf({
          type: "REJECT",
          mode: null,
          quad: 3,
          actor: party("JPN"),
          recipient: party("PRK"),
          date: on("2014-05-20"),
          quote: at(TEXT, SNUB),
          confidence: 0.55,
          rule: "reject.verb",
        }),
      ],
      statements: [
        statementOf({
          kind: "obstacle",
          subject: "PRK",
          object: "JPN",
          value: "abductions",
          quote: at(TEXT, SNUB),
        }),
        statementOf({
          kind: "open-question",
          subject: "PRK",
          object: "JPN",
          value: "will Tokyo answer",
          quote: at(TEXT, DOUBT),
        }),
      ],
    },
    "test",
  );
  await writeArticle(
    desk,
    HOSTILE_ARTICLE,
    {
      events: [
        eventOf({
          recipient: party("CUB"),
          quote: at(HOSTILE, "Aland's minister visited Borduria on Monday."),
          date: on("2014-08-03"),
        }),
      ],
      statements: [],
    },
    "test",
  );
  await addDataset(desk);
  await desk.run(
    `insert into trade (dataset, row_number, reporter, partner, year, flow, value_usd, share, base, source)
     select 'trade', n, 'PRK', partner, 2009 + n::integer, 'total', null, share, 'all', 'a table'
     from (values (1, 'CHN', 0.6), (2, 'CHN', 0.65), (3, 'CHN', 0.7), (4, 'CHN', 0.74), (5, 'CHN', 0.76), (5, 'RUS', 0.03)) as t(n, partner, share)`,
  );
  await recordFailure(
    desk,
    "letter.pdf",
    { name: "no-text", cause: "letter.pdf holds no article text.", next: null },
    "2026-01-01T00:00:00.000Z",
  );
  return desk;
}

/** 420 rows through 2014, with a turn in July: before it mostly China, after it Russia and Japan. */
async function addDataset(desk: Desk): Promise<void> {
  await desk.run(
    `insert into imported_event by name
     select 'made-up' as dataset, n as row_number, 'made-up-' || n as event_id, 'icews' as origin,
       date '2014-01-01' + (n * 364 // 420)::integer as date_from, date '2014-01-01' + (n * 364 // 420)::integer as date_to,
       'day' as date_precision, 'stated' as date_certainty,
       if(n % 5 = 4, partner, 'PRK') as actor_code, if(n % 5 = 4, partner, 'North Korea') as actor_name,
       if(n % 5 = 4, 'PRK', partner) as recipient_code, if(n % 5 = 4, 'North Korea', partner) as recipient_name,
       case when n % 7 = 3 then 'THREATEN' when n % 11 = 5 then 'AID' else 'CONSULT' end as type,
       if(n % 7 <> 3 and n % 11 <> 5 and n % 3 = 0, 'visit', null) as mode,
       case when n % 7 = 3 then 3 when n % 11 = 5 then 2 else 1 end::tinyint as quad,
       []::varchar[] as contexts, 'icews' as scale, '040' as raw_code, 'actual' as status, false as hedged,
       1.0 as confidence, 'icews' as coder, 'icews.040' as rule, false as mirrored
     from (select n, case when n < 210 then ['CHN', 'CHN', 'CHN', 'RUS'][1 + n % 4] else ['RUS', 'JPN', 'KOR', 'RUS', 'VNM', 'CHN'][1 + n % 6] end as partner
       from (select unnest(range(420))::bigint as n))`,
  );
  await desk.run(
    `insert into dataset (id, sha256, kind, format, version, origin, bytes, rows_in, kept, rejected, blank, imported_at, finished)
     values ('made-up', 'x', 'icews', 'ICEWS', null, 'folder/made-up.csv', 1000, 421, 420, 1, 0, timestamp '2026-01-01', true)`,
  );
  await desk.run(
    "insert into reject values ('made-up', 421, 'the date cannot be read', 'a,b,<script>'::blob)",
  );
}
