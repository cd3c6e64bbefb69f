/**
 * How good forecasts are on time that they have not seen: learned on January to October 2014, tested on
 * November and December, for the forty states with most approaches in the ICEWS events of 2014.
 *
 *   npx tsx bench/forecast.ts
 *
 * Needs the ICEWS 2014 files (see test/shared-files.ts). Prints a JSON object a line.
 */

import { dayOfIso } from "../src/model/day.ts";
import { calibrated } from "../src/outlook/calibrate.ts";
import { approachRecord } from "../src/outlook/forecast.ts";
import { type Forecasted, reliability } from "../src/outlook/score.ts";
import { average, persistence, scored, tune, windowForecasts } from "../src/outlook/tune.ts";
import { ICEWS_FILES, icewsDesk } from "../test/measures/icews-desk.ts";
import { sharedFile } from "../test/shared-files.ts";

if (ICEWS_FILES.some((file) => sharedFile(file) === null)) {
  console.error("The ICEWS 2014 files were not found: nothing was measured.");
  process.exit(1);
}
const desk = await icewsDesk();
const busiest = await desk.query(
  `select actor_code as code, count(*) as n from event_all where date_from < date '2014-11-01' and actor_code is not null
     and type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID') and recipient_code <> actor_code
   group by 1 order by n desc, code limit 40`,
);
const learned = dayOfIso("2014-10-31");
for (const horizon of [7, 30]) {
  const lists: Record<string, Forecasted[]> = {
    forecast: [],
    uncalibrated: [],
    persistence: [],
    average: [],
  };
  for (const { code } of busiest) {
    const past = await approachRecord(desk, String(code), { asOf: "2014-10-31" });
    const whole = await approachRecord(desk, String(code), {});
    if (!past.ok || !whole.ok) continue;
    const { first } = past.value;
    const tuned = tune(past.value.days, first, learned, horizon);
    for (let end = learned; end + horizon <= dayOfIso("2014-12-31"); end += horizon) {
      const raw = windowForecasts(whole.value.days, first, end, horizon, tuned.model);
      lists.uncalibrated!.push(...raw);
      lists.forecast!.push(
        ...raw.map((one) => ({ ...one, probability: calibrated(one.probability, tuned.calibration) })),
      );
      lists.persistence!.push(...persistence(whole.value.days, first, end, horizon));
      lists.average!.push(...average(whole.value.days, first, end, horizon));
    }
  }
  for (const [method, list] of Object.entries(lists)) {
    const { brier, log } = scored(list);
    console.log(
      JSON.stringify({
        horizon,
        method,
        forecasts: list.length,
        came: list.filter((x) => x.happened).length,
        brier,
        log,
      }),
    );
  }
  console.log(JSON.stringify({ horizon, reliability: reliability(lists.forecast!) }));
}
desk.close();
