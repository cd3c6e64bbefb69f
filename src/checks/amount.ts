import type { Claim } from "./claim.ts";
import type { CheckContext } from "./context.ts";
import type { Finding } from "./finding.ts";

const TOLERANCE = 0.25;

/** A sum (a debt, a pledge, a volume of aid) against the same pair's sums in other sources. */
export async function checkAmount(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.number === null || claim.number < 1000 || claim.subject === null || claim.object === null)
    return null;
  const rows = await context.desk.query(
    `select id, amount_value as value, amount_unit as unit, date_from::varchar as day, source from event_all
     where amount_value is not null and not list_contains(string_split($3, chr(10)), source)
       and ((actor_code = $1 and recipient_code = $2) or (actor_code = $2 and recipient_code = $1))
     order by date_from limit 50`,
    [claim.subject, claim.object, context.exclude.join("\n")],
  );
  if (rows.length === 0) return null;
  const close = rows.filter(
    (row) => Math.abs(Number(row.value) - claim.number!) <= TOLERANCE * claim.number!,
  );
  const listed = (close.length > 0 ? close : rows)
    .slice(0, 5)
    .map(
      (row) =>
        `${Number(row.value).toLocaleString("en")} ${row.unit ?? "(unit not given)"} on ${row.day ?? "an unknown day"}`,
    );
  return {
    verdict: close.length > 0 ? "borne-out" : "partly",
    sentence: `Other sources give ${listed.join("; ")} for this pair${close.length > 0 ? "" : ": none near the sum in the text, and none need be the same sum"}.`,
    numbers: { stated: claim.number, found: close.length > 0 ? Number(close[0]!.value) : null },
    events: (close.length > 0 ? close : rows).slice(0, 5).map((row) => String(row.id)),
    needs: null,
    against: "amounts",
  };
}
