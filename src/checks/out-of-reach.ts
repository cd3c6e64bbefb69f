import type { Claim } from "./claim.ts";
import { type Finding, untestable } from "./finding.ts";

/** Why statements of a kind lie beyond events and trade figures, and what would reach them. */
const REASONS: Readonly<Record<string, readonly [why: string, needs: string]>> = {
  aim: [
    "An aim is in the mind of those who decide; what they do is tested under outreach and the verdict.",
    "the country's own documents or statements of its officials",
  ],
  obstacle: [
    "An obstacle is a reason, not an act.",
    "a dated record of when it was raised and dropped, beside the talks",
  ],
  exchange: ["What was expected in return is not an act.", "the terms of the deal, from either side"],
  investment: ["The desk holds no investment figures.", "investment or customs figures by place and year"],
  asset: [
    "The state of a building or port is not in event data.",
    "dated pictures or port and traffic figures",
  ],
  figure: ["No other source in the desk has this figure.", "a table or another source that gives it"],
  perception: ["What a leadership thinks or fears is not in event data.", "statements of its officials"],
  leverage: ["Leverage shows only when it is used.", "cases where it was tried, with their outcome"],
  dependence: ["No figure of this relation is in the desk.", "trade, aid or debt tables"],
};

export function outOfReach(claim: Claim): Finding {
  const [why, needs] = REASONS[claim.kind] ?? [
    "The desk holds nothing against which it could be held.",
    "another source on the same matter",
  ];
  return untestable(why, needs);
}
