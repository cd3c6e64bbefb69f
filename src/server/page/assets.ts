import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface Asset {
  readonly bytes: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  readonly type: string;
  readonly tag: string;
  /** Its name changes with its content. */
  readonly fixed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The built page, held in memory: a request never reaches the disk. Empty where it was not built. */
export async function loadAssets(folder: URL): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of names) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const path = file.slice(decodeURIComponent(folder.pathname).length).replaceAll("\\", "/");
    assets.set(`/${path.replace(/^\//, "")}`, assetOf(bytes, type, path.includes("assets/")));
  }
  return assets;
}

function assetOf(bytes: Buffer, type: string, fixed: boolean): Asset {
  return {
    bytes,
    gzip: gzipSync(bytes, { level: 9 }),
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    type,
    tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    fixed,
  };
}

export function assetResponse(asset: Asset, request: Request): Response {
  const accepts = request.headers.get("accept-encoding") ?? "";
  const encoding = /\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : null;
  const headers: Record<string, string> = {
    "content-type": asset.type,
    etag: asset.tag,
    vary: "accept-encoding",
    "cache-control": asset.fixed ? "public, max-age=31536000, immutable" : "no-cache",
    ...(encoding === null ? {} : { "content-encoding": encoding }),
  };
  if (request.headers.get("if-none-match") === asset.tag) return new Response(null, { status: 304, headers });
  const body = encoding === "br" ? asset.brotli : encoding === "gzip" ? asset.gzip : asset.bytes;
  return new Response(new Uint8Array(body), { headers });
}
