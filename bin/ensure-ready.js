// Installs and builds what a fresh clone lacks. Uses nothing but Node itself: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["inherit", 2, "inherit"], shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

export function ensureReady({ build }) {
  if (!existsSync(join(root, "node_modules", "@duckdb", "node-api"))) run("npm", ["ci"]);
  else if (build) run("npm", ["run", "--silent", "build"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureReady({ build: process.argv.includes("--build") });
