// npm start: makes the sample desk where there is none, prints its brief and serves the page.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureReady } from "./ensure-ready.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const desk = join(root, "sample.desk.duckdb");

function demarche(args, stdout) {
  const { status } = spawnSync(process.execPath, [join(root, "bin", "demarche.js"), ...args], { cwd: root, stdio: ["inherit", stdout, "inherit"] });
  return status ?? 1;
}

ensureReady({ build: true });
if (!existsSync(desk)) console.error("Making the sample desk …");
if (demarche(["read", "data/sample/dispatches", "--desk", desk], "ignore") !== 0) process.exit(1);
if (demarche(["import", "trade", "data/sample/trade.csv", "--reporter", "PRK", "--desk", desk], "ignore") !== 0) process.exit(1);
if (demarche(["brief", "PRK", "--desk", desk], "inherit") !== 0) process.exit(1);
process.exit(demarche(["serve", "--desk", desk, ...process.argv.slice(2)], "inherit"));
