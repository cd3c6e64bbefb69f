import { describe, expect, it } from "vitest";
import { articleOf } from "./fake-effects.ts";

const paragraphsOf = async (content: string) => (await articleOf("note.txt", content)).text.split("\n\n");

describe("lines broken in mid-sentence", () => {
  it("mends a break in the midst of a name", async () => {
    const content = [
      "The ferry to the island carries few passengers these days, and the ministers of the Republic of",
      "Ruritania have noticed. The harbour master says that the",
      "Gulf of Strel crossing point will close.",
      "A second paragraph begins here, after a full stop and with a capital letter, as it does in the source.",
    ].join("\n");
    expect(await paragraphsOf(content)).toEqual([
      "The ferry to the island carries few passengers these days, and the ministers of the Republic of Ruritania have noticed. The harbour master says that the Gulf of Strel crossing point will close.",
      "A second paragraph begins here, after a full stop and with a capital letter, as it does in the source.",
    ]);
  });

  it("mends lines of an evenly wrapped text, also where a sentence ends at a line's end", async () => {
    const content = [
      "The foreign minister of Ruritania arrived in Strelsau on Monday for",
      "talks with her counterpart, the first in eleven years. She was met.",
      "She said that the two governments had agreed to open a border post",
      "before the end of the year, and to hold a second round in the",
      "spring.",
      "",
      "Her host said nothing about the loan that his government is thought",
      "to have asked for in July.",
    ].join("\n");
    expect(await paragraphsOf(content)).toEqual([
      "The foreign minister of Ruritania arrived in Strelsau on Monday for talks with her counterpart, the first in eleven years. She was met. She said that the two governments had agreed to open a border post before the end of the year, and to hold a second round in the spring.",
      "Her host said nothing about the loan that his government is thought to have asked for in July.",
    ]);
  });

  it("ends a paragraph of a wrapped text where the next word had room", async () => {
    const content = [
      "The envoy was received at the palace on Monday and left on Tuesday",
      "with nothing in his hands but a photograph, as he said himself on",
      "his return.",
      "The government in Strelsau called the meeting useful and said that",
      "it looked forward to the next one, for which it named no date, and",
      "no place.",
    ].join("\n");
    expect(await paragraphsOf(content)).toHaveLength(2);
  });

  it("takes the indent of a first line for a paragraph's beginning", async () => {
    const content = [
      "The envoy was received at the palace on Monday and left on Tuesday",
      "with nothing in his hands but a photograph, as he said with a sigh.",
      "   The government in Strelsau called the meeting useful and said so",
      "to everyone who asked for its opinion of the talks in the capital.",
    ].join("\n");
    expect(await paragraphsOf(content)).toHaveLength(2);
  });

  it("joins over an empty line only where the sentence goes on", async () => {
    expect(
      await paragraphsOf(
        "The two sides met in the old capital of\n\nRuritania on a Monday.\n\nThey parted as friends.",
      ),
    ).toEqual(["The two sides met in the old capital of Ruritania on a Monday.", "They parted as friends."]);
  });

  it("does not break after a title's full stop", async () => {
    const [first] = await paragraphsOf(
      "The delegation was led by the deputy minister of trade, a Mr.\nKarsov, who spoke to nobody at all.",
    );
    expect(first).toContain("a Mr. Karsov, who");
  });

  it("mends a divided word and keeps a hyphen that belongs to it", async () => {
    const content = [
      "The loan was meant for the infra-",
      "structure of the eastern region, and a high-",
      "level mission led by Ji Tan-",
      "Ro came to sign the papers for it.",
    ].join("\n");
    const [first] = await paragraphsOf(content);
    expect(first).toBe(
      "The loan was meant for the infrastructure of the eastern region, and a high-level mission led by Ji Tan-Ro came to sign the papers for it.",
    );
  });

  it("leaves the items of a list apart", async () => {
    const paragraphs = await paragraphsOf(
      "The two agreed on three things.\n\n- A border post at the bridge\n- A flight on Mondays\n- A school for forty pupils.",
    );
    expect(paragraphs).toHaveLength(4);
  });

  it("leaves a heading between paragraphs apart", async () => {
    const long =
      "The ministry said that the ambassador had been called home for consultations, for the second time this year.";
    expect(await paragraphsOf(`${long}\n\nA cold winter\n\n${long} Nobody knew why.`)).toEqual([
      long,
      "A cold winter",
      `${long} Nobody knew why.`,
    ]);
  });

  it("leaves a missing space behind a full stop to the reader of sentences", async () => {
    expect(
      (
        await articleOf(
          "a.txt",
          "The ministry changed its policy.The envoy learnt of it from the radio on the same day.",
        )
      ).text,
    ).toContain("policy.The");
  });
});
