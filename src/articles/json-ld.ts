type Json = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 6;

function* objectsIn(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item, depth + 1);
  else {
    yield value as Json;
    yield* objectsIn((value as Json)["@graph"], depth + 1);
  }
}

/** A name in schema.org's ways of writing one: a string, a thing with a name, or a list of these. */
export function nameIn(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (depth > DEEPEST || typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) return nameIn((value as Json).name, depth + 1);
  const names = value.map((item) => nameIn(item, depth + 1)).filter((name) => name !== null);
  return names.join(", ") || null;
}

/** schema.org's description of the article (JSON-LD), or nothing where the page carries none that parses. */
export function articleData(document: Document): Json {
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    try {
      for (const found of objectsIn(JSON.parse(script.textContent ?? ""))) {
        const types = [found["@type"]].flat().map(String);
        if (types.some((type) => ARTICLE_TYPE.test(type))) return found;
      }
    } catch {
      // A page with broken JSON-LD is read by its other metadata.
    }
  }
  return {};
}
