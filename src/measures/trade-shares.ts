import type { TradeFigure } from "../record/queries/count-trade.ts";
import type { RecordedStatement } from "../record/queries/list-statements.ts";
import { portionIn } from "./portion.ts";

/** A partner's share of a country's trade in one year, on one base. */
export interface TradeShare {
  readonly partner: string;
  readonly year: number;
  readonly flow: string;
  /** What the whole is: `excl. inter-Korean`, `not stated`, or `excl. inter-Korean, with KOR added`. */
  readonly base: string;
  readonly share: number;
  /** `given` by the source as a share, or `computed` here from two amounts. */
  readonly how: "given" | "computed";
  readonly source: string;
}

/**
 * Every share that a trade table gives or allows to compute: given shares; amount over TOTAL on the same base;
 * and, where a base leaves a partner out that has figures of its own, the same over TOTAL plus that partner.
 */
export function tradeShares(figures: readonly TradeFigure[]): readonly TradeShare[] {
  const given = figures
    .filter((figure) => figure.share !== null && figure.partner !== "TOTAL")
    .map((figure) => shareFrom(figure, figure.share!, figure.base ?? "not stated", "given", figure.source));
  const totals = figures.filter(
    (figure) => figure.partner === "TOTAL" && figure.value !== null && figure.value > 0,
  );
  const computed = totals.flatMap((total) => {
    const same = figures.filter(
      (figure) =>
        figure.partner !== "TOTAL" &&
        figure.value !== null &&
        figure.year === total.year &&
        figure.flow === total.flow,
    );
    const inside = same.filter((figure) => figure.base === total.base);
    const plain = inside.map((figure) =>
      shareFrom(
        figure,
        figure.value! / total.value!,
        total.base ?? "not stated",
        "computed",
        bothSources(figure, total),
      ),
    );
    return [...plain, ...withOutsiders(figures, same, inside, total)];
  });
  return [...given, ...computed];
}

/** A partner with amounts of its own and none on this base is taken to stand outside of the base's total. */
function withOutsiders(
  figures: readonly TradeFigure[],
  same: readonly TradeFigure[],
  inside: readonly TradeFigure[],
  total: TradeFigure,
): readonly TradeShare[] {
  if (total.base === null || !/^excl/i.test(total.base)) return [];
  const everInside = new Set(figures.filter((f) => f.base === total.base).map((f) => f.partner));
  const outside = same.filter((figure) => figure.base === null && !everInside.has(figure.partner));
  return outside.flatMap((extra) =>
    [...inside, extra].map((figure) =>
      shareFrom(
        figure,
        figure.value! / (total.value! + extra.value!),
        `${total.base}, with ${extra.partner} added`,
        "computed",
        bothSources(figure, total),
      ),
    ),
  );
}

function bothSources(figure: TradeFigure, total: TradeFigure): string {
  return [...new Set([figure.source, total.source])].filter((source) => source !== null).join(" over ");
}

function shareFrom(
  figure: TradeFigure,
  share: number,
  base: string,
  how: "given" | "computed",
  source: string | null,
): TradeShare {
  return {
    partner: figure.partner,
    year: figure.year,
    flow: figure.flow,
    base,
    share,
    how,
    source: source ?? "",
  };
}

/** Each partner's weight in total trade, as near before `year` as the table goes; bases as the table has them. */
export function tradeWeights(
  shares: readonly TradeShare[],
  year: number | null,
): ReadonlyMap<string, TradeShare> {
  const best = new Map<string, TradeShare>();
  for (const share of shares) {
    if (share.flow !== "total" || (year !== null && (share.year > year || share.year < year - 3))) continue;
    const held = best.get(share.partner);
    const better =
      held === undefined ||
      share.year > held.year ||
      (share.year === held.year && held.how === "computed" && share.how === "given");
    if (better) best.set(share.partner, share);
  }
  return best;
}

/** A share of trade that a text states, 0 to 1: as a number with its unit, or in words. Null where it states none. */
export function statedTradeShare(
  statement: Pick<RecordedStatement, "kind" | "status" | "value" | "number" | "unit" | "exact">,
): number | null {
  if (statement.status === "denied") return null;
  if (statement.kind !== "figure" && statement.kind !== "dependence") return null;
  if (!/\b(trade|exports?|imports?|commerce)\b/i.test(`${statement.unit ?? ""} ${statement.exact}`))
    return null;
  const { number, unit } = statement;
  const told = portionIn(statement.value ?? "") === null ? statement.exact : (statement.value ?? "");
  const alone = statement.exact.match(/%|per ?cent/gi)?.length === 1;
  if (NO_SHARE.test(alone ? statement.exact : told) || !isOfTrade(told, statement.exact)) return null;
  if (number === null) return portionIn(statement.value ?? "") ?? portionIn(statement.exact);
  if (number > 1 && number <= 100 && /%|percent|per cent/i.test(unit ?? "")) return number / 100;
  return number > 0 && number <= 1 ? number : null;
}

/** A percentage that is put on something, or by which something moves. */
const NO_SHARE =
  /(?:%|\bper ?cent)[ -](?:\w+[ -])?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|surcharges?|rates?|interest|growth|rise|increase|jump|drop|fall|decline|cut|discount)\b|\b(?:grew|grown|growing|rose|risen|fell|fallen|dropped|increased|decreased|declined|jumped|shrank|shrunk|up|down) (?:by )?(?:\w+ )?[\d.]+ ?(?:%|per ?cent)/i;

const WHOLE =
  /(?:%|\bpercent|\bper ?cent|\bhal(?:f|ves)|\bthirds?|\bquarters?|\bfifths?|\btenths?|\bshare) of ([^.;:]*)/i;
const GOODS =
  /\b(oil|crude|gas|petrol\w*|diesel|fuels?|coal|energy|electricity|power|uranium|copper|gold|wheat|grain|food|fish|coffee|cocoa|cotton|arms|weapons?)\b/i;

/**
 * "95 percent of its oil imports" is a share of one good; "a quarter of its exports" is one of trade; "80 percent of
 * imports", where a good is spoken of, is one of that good.
 */
function isOfTrade(text: string, sentence: string): boolean {
  const whole = WHOLE.exec(text)?.[1];
  if (whole === undefined) return true;
  const upTo = /^.*?\b(trade|exports?|imports?|commerce)\b/i.exec(whole)?.[0];
  if (upTo === undefined || GOODS.test(upTo)) return false;
  return !/^(exports?|imports?)$/i.test(upTo) || !GOODS.test(sentence);
}

/** Where a year has shares that sources give, those; else what was computed from amounts. */
export function preferGiven(shares: readonly TradeShare[]): readonly TradeShare[] {
  const given = shares.filter((share) => share.how === "given");
  return given.length > 0 ? given : shares;
}
