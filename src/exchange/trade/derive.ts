import type { Desk } from "../../record/desk.ts";

/** A state of a code in a year, as SQL; an unknown code stays as it is. */
const state = (system: string, code: string, year: string): string =>
  `coalesce((select any_value(s.state) from code_state s where s.system = ${system} and s.code = coalesce(nullif(ltrim(${code}, '0'), ''), '0')
     and (s.date_from is null or s.date_from <= make_date(${year}, 7, 1))
     and (s.date_to is null or s.date_to > make_date(${year}, 7, 1))), ${code})`;

const number = (name: string): string => `try_cast(trim(${name}) as double)`;
const row = "d.rowid - d.row_offset";

/** Exporter, importer, year and US dollars of every row that speaks of a whole year's trade in all goods. */
const FLOWS: Readonly<Record<string, string>> = {
  baci: `select min(${row}) as row_number, trim(t)::integer as year, trim(i) as a, trim(j) as b,
      'comtrade' as system, 1000 * sum(${number("v")}) as value, 'both' as told
    from baci_flow d where dataset = $1 group by all`,
  "cow-trade-4.0": `select ${row} as row_number, year::integer as year, ccode2 as a, ccode1 as b, 'cow' as system,
      1e6 * ${number("flow1")} as value, 'both' as told
    from cow_trade d where dataset = $1 and ${number("flow1")} >= 0
    union all
    select ${row}, year::integer, ccode1, ccode2, 'cow', 1e6 * ${number("flow2")}, 'both'
    from cow_trade d where dataset = $1 and ${number("flow2")} >= 0`,
  comtrade: `select min(${row}) as row_number, refYear::integer as year,
      if(flowCode = 'X', reporterCode, partnerCode) as a, if(flowCode = 'X', partnerCode, reporterCode) as b,
      'comtrade' as system, ${number("primaryValue")} as value, if(flowCode = 'X', 'exporter', 'importer') as told
    from comtrade_flow d where dataset = $1 and flowCode in ('M', 'X') and cmdCode = 'TOTAL'
      and coalesce(freqCode, 'A') = 'A' and coalesce(partner2Code, '0') = '0'
      and coalesce(customsCode, 'C00') = 'C00' and coalesce(motCode, '0') = '0' and reporterCode <> '0'
    group by all`,
};

const SOURCE: Readonly<Record<string, string>> = {
  baci: "CEPII BACI",
  "cow-trade-4.0": "Correlates of War, dyadic trade 4.0",
  comtrade: "UN Comtrade",
};

/**
 * Works out `trade` from a raw table: one row for each reporter, partner, year and flow, with the whole of a
 * state's trade as partner TOTAL. Both states of a flow are reporters where the source reconciles or gives
 * both sides; with UN Comtrade it is the one that reported, and `reporter` adds what that state's partners
 * report of it (base `as partners report`). Doing it again changes nothing.
 */
export async function deriveTrade(
  desk: Desk,
  dataset: string,
  format: string,
  reporter: string | null,
): Promise<void> {
  await desk.run("delete from trade where dataset = $1", [dataset]);
  const mirrored = `(f.told <> 'both' and $2::varchar is not null)`;
  const told = (side: string): string => `(f.told in ('both', '${side}'))`;
  await desk.run(
    `insert into trade (dataset, row_number, reporter, partner, year, flow, value_usd, share, base, source, note)
     with flow as (
       select f.row_number, f.year, f.value, f.told,
         ${state("f.system", "f.a", "f.year")} as a,
         ${state("f.system", "f.b", "f.year")} as b
       from (${FLOWS[format]}) f where f.value is not null
     ), side as (
       select row_number, a as reporter, b as partner, year, 'export' as flow, value, null as base from flow f where ${told("exporter")}
       union all
       select row_number, b, a, year, 'import', value, null from flow f where ${told("importer")}
       union all
       select row_number, a, b, year, 'export', value, 'as partners report' from flow f
       where ${mirrored} and f.told = 'importer' and a = $2 and b <> 'TOTAL'
       union all
       select row_number, b, a, year, 'import', value, 'as partners report' from flow f
       where ${mirrored} and f.told = 'exporter' and b = $2 and a <> 'TOTAL'
     ), wanted as (select * from side where reporter <> 'TOTAL' and ($2::varchar is null or reporter = $2))
     select $1, row_number, reporter, partner, year, flow, value, null, base, '${SOURCE[format]}', null from wanted
     union all
     select $1, min(row_number), reporter, 'TOTAL', year, flow, sum(value), null, base, '${SOURCE[format]}', 'sum of partners'
     from wanted w where not exists (
       select 1 from wanted t where t.partner = 'TOTAL' and t.reporter = w.reporter and t.year = w.year
         and t.flow = w.flow and t.base is not distinct from w.base)
     group by reporter, year, flow, base`,
    [dataset, reporter],
  );
}
