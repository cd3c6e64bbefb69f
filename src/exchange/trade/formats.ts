import { BACI_COLUMNS, COMTRADE_COLUMNS, COW_COLUMNS } from "../../record/columns/trade.ts";
import type { DelimitedFormat } from "../delimited/format.ts";

const plain = {
  delimiter: ",",
  quoted: true,
  headerLines: 1,
  mapped: {},
  mirror: null,
  version: null,
} as const;

const whole = (name: string): string => `try_cast(trim(r."${name}") as integer) is null`;
const yearly = (name: string): string =>
  `case when ${whole(name)} then '${name} is not a year: ' || coalesce(r."${name}", '') end`;
const suspect = (name: string): string => `try_cast(trim("${name}") as integer) is null`;

/** States that no table of the system knows: their rows are kept under the code itself. */
const unknownState = (system: "comtrade" | "cow", names: readonly string[]) =>
  names.map((name) => ({
    name: `${system} country`,
    code: `trim("${name}")`,
    where: `coalesce(nullif(ltrim(trim("${name}"), '0'), ''), '0') not in (select code from code_state where system = '${system}')`,
  }));

/** Which trade table has this header: UN Comtrade, BACI or Correlates of War; null for another. */
export function detectTrade(firstLine: string): DelimitedFormat | null {
  const fields = firstLine.split(",").map((field) => field.trim().replaceAll('"', ""));
  const has = (names: readonly string[]): boolean => names.every((name) => fields.includes(name));
  const only = (names: readonly string[]): boolean => fields.every((name) => names.includes(name));
  const base = { ...plain, columns: fields, fewest: fields.length };
  if (
    has(["refYear", "reporterCode", "flowCode", "partnerCode", "cmdCode", "primaryValue"]) &&
    only(COMTRADE_COLUMNS)
  )
    return {
      ...base,
      name: "comtrade",
      table: "comtrade_flow",
      reason: yearly("refYear"),
      suspect: suspect("refYear"),
      unknown: unknownState("comtrade", ["reporterCode", "partnerCode"]),
    };
  if (has(["t", "i", "j", "k", "v"]) && only(BACI_COLUMNS))
    return {
      ...base,
      name: "baci",
      table: "baci_flow",
      reason: yearly("t"),
      suspect: suspect("t"),
      unknown: unknownState("comtrade", ["i", "j"]),
    };
  if (has(["ccode1", "ccode2", "year", "flow1", "flow2"]) && only(COW_COLUMNS))
    return {
      ...base,
      name: "cow-trade-4.0",
      table: "cow_trade",
      reason: yearly("year"),
      suspect: suspect("year"),
      unknown: unknownState("cow", ["ccode1", "ccode2"]),
    };
  return null;
}
