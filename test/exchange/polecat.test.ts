import { describe, expect, it } from "vitest";
import { fileOf, polecatHeader, polecatRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { put, take, one } = workFolder();

describe("POLECAT", () => {
  it("reads PLOVER names, contexts in either spelling and its own intensity", async () => {
    await take("polecat", [put("p.txt", fileOf(polecatHeader, polecatRow(1)))]);
    expect(
      await one(
        "select type, mode, quad, contexts, intensity, scale, actor_code, recipient_code, actor_sector, recipient_sector from event_all",
      ),
    ).toEqual({
      type: "CONSULT",
      mode: "visit",
      quad: 1,
      contexts: ["diplomatic", "pro_democracy"],
      intensity: 4,
      scale: "plover",
      actor_code: "CIV",
      recipient_code: "FRA",
      actor_sector: "GOV",
      recipient_sector: null,
    });
    expect(await one("select version from dataset")).toEqual({ version: "NGEC_1.0" });
  });

  it("the releases whose header lists columns that the rows do not have", async () => {
    const header = polecatHeader.replace(
      "Actor Name\t",
      "Headline\tEvent Text\tFeed\tStory ID\tActor Name\t",
    );
    expect(await take("polecat", [put("p.txt", fileOf(header, polecatRow(1), polecatRow(2)))])).toMatchObject(
      { kept: 2, rejected: 0 },
    );
    expect(await one("select recipient_code from event_all limit 1")).toEqual({ recipient_code: "FRA" });
  });

  it("the release with four surplus tabs, and other names of the intensity", async () => {
    const surplus = fileOf(polecatHeader, `${polecatRow(1)}\t\t\t\t`, `${polecatRow(2)}\t\t\t\tx`);
    expect(await take("polecat", [put("p.txt", surplus)])).toMatchObject({ kept: 1, rejected: 1 });
    const renamed = polecatHeader.replace("\tIntensity\t", "\tEvent Intensity\t");
    expect(await take("polecat", [put("q.txt", fileOf(renamed, polecatRow(3)))])).toMatchObject({ kept: 1 });
    const cut = (line: string) =>
      line
        .split("\t")
        .filter((_cell, at) => at !== 4)
        .join("\t");
    expect(
      await take("polecat", [put("r.txt", fileOf(cut(polecatHeader), cut(polecatRow(4))))]),
    ).toMatchObject({ kept: 1 });
  });

  it("Latin-1 as well as UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${polecatHeader}\n`),
      Buffer.from(polecatRow(1), "latin1"),
      Buffer.from("\n"),
    ]);
    expect(await take("polecat", [put("p.txt", bytes)])).toMatchObject({ kept: 1, rejected: 0 });
    expect(await one("select actor_name from event_all")).toEqual({ actor_name: "Côte d'Ivoire" });
  });
});
