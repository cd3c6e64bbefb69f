import { describe, expect, it } from "vitest";
import { seen } from "./seen-amounts.ts";

describe("sums of money", () => {
  it.each([
    ["Moscow forgave $10.96bn of it.", ["$10.96bn = 10960000000 USD"]],
    ["It will invest another billion in the port.", ["another billion = 1000000000 -"]],
    ["A grant of 1 million euros was signed.", ["1 million euros = 1000000 EUR"]],
    ["Beijing lent two billion yuan at no interest.", ["two billion yuan = 2000000000 CNY"]],
    ["A loan of US$ 250 million for the dam.", ["US$ 250 million = 250000000 USD"]],
    ["The fine was £1.5m.", ["£1.5m = 1500000 GBP"]],
    ["Half a million dollars went missing.", ["Half a million dollars = 500000 USD"]],
    ["It cost 3,500 Kenyan shillings.", ["3,500 Kenyan shillings = 3500 KES"]],
    ["They offered EUR 40 million at once.", ["EUR 40 million = 40000000 EUR"]],
    ["The package is worth 2.3 trillion won.", ["2.3 trillion won = 2300000000000 KRW"]],
    ["A $202,000 grant and a $433,000 loan", ["$202,000 = 202000 USD", "$433,000 = 433000 USD"]],
    ["One and a half billion rubles", ["One and a half billion rubles = 1500000000 RUB"]],
    ["a $5-7 billion railway", ["$5-7 billion = 6000000000 USD"]],
  ])("%s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});
