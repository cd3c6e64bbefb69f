import { expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();
const accused = (text: string) =>
  codeText(coder, text, { published: null })
    .events.filter(({ type }) => type === "ACCUSE")
    .map(({ recipient }) => recipient?.code);

it.each([
  "Interpol will investigate the killing of three Kenyans.",
  "Police in Ghana investigated the murder of a Togolese student.",
  "Sweden opened an inquiry into the abduction of Chadian aid workers.",
])("does not accuse those who suffered what is looked into: %s", (text) => {
  expect(accused(text)).toEqual([]);
});

it.each([
  ["France is investigating Rwanda's role in the genocide.", "RWA"],
  ["The UN will investigate the killing of civilians by Ethiopia.", "ETH"],
  ["The UN is investigating the Ethiopian bombing of villages.", "ETH"],
])("accuses those who are suspected of it: %s", (text, code) => {
  expect(accused(text)).toContain(code);
});
