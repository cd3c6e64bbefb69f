import type { Actor } from "../../model/actor.ts";
import type { Desk } from "../../record/desk.ts";
import { identityOf } from "../../record/identity.ts";
import { readArticles } from "../../record/queries/read-articles.ts";
import { readEvents } from "../../record/queries/read-events.ts";
import { readStatements } from "../../record/queries/read-statements.ts";
import type { EventFilter } from "../../record/queries/select-events.ts";
import { loadWorld } from "../../world/load.ts";
import type { Sink } from "./sink.ts";

/** A FollowTheMoney entity: every property is a list of texts. https://followthemoney.tech/explorer/schemata/ */
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Event" | "Person" | "PublicBody" | "Organization" | "Article" | "Note";
  readonly properties: Readonly<{ [name: string]: readonly string[] }>;
}

/**
 * Events with those who took part (`Event`, `PublicBody` for what speaks for a state, `Organization`, `Person`),
 * the articles that tell of them (`Article`, as `proof`) and what these say besides (`Note`), one JSON object a
 * line, each entity once. Gives the number of entities.
 */
export async function writeFollowTheMoney(desk: Desk, filter: EventFilter, sink: Sink): Promise<number> {
  const written = new Set<string>();
  const put = async (entity: FtmEntity): Promise<void> => {
    if (written.has(entity.id)) return;
    written.add(entity.id);
    await sink.write(`${JSON.stringify(entity)}\n`);
  };
  const articles = new Set<string>();
  for (const event of await readEvents(desk, filter)) {
    const involved: string[] = [];
    for (const actor of [event.actor, event.recipient])
      if (actor !== null)
        for (const entity of partiesOf(actor)) {
          involved.push(entity.id);
          await put(entity);
        }
    const sources = [...new Set(event.quotes.map((quote) => quote.article))];
    for (const source of sources) articles.add(source);
    const names = [event.actor, event.recipient].flatMap((actor) => (actor === null ? [] : [actor.name]));
    await put({
      id: `demarche-event-${event.id}`,
      schema: "Event",
      properties: properties({
        name: [`${event.type}${event.mode === null ? "" : ` (${event.mode})`}: ${names.join(" - ")}`],
        startDate: [event.date?.from],
        endDate: [event.date?.to],
        location: [event.place],
        involved,
        keywords: [event.type, event.mode, event.status, ...event.contexts],
        description: event.quotes.map((quote) => quote.exact),
        proof: sources.map(articleId),
        recordId: [event.id],
      }),
    });
  }
  const statements = (await readStatements(desk)).filter((one) => articles.has(one.article));
  for (const article of await readArticles(desk, [...articles]))
    await put({
      id: articleId(article.id),
      schema: "Article",
      properties: properties({
        title: [article.title],
        author: [article.author],
        publisher: [article.publication],
        publishedAt: [article.published?.from],
        sourceUrl: [/^https?:/i.test(article.origin) ? article.origin : null],
        language: [article.language === "und" ? null : article.language],
        contentHash: [article.id],
      }),
    });
  for (const one of statements)
    await put({
      id: `demarche-statement-${one.id}`,
      schema: "Note",
      properties: properties({
        name: [`${one.kind}: ${[one.subject, one.object].filter((code) => code !== null).join(" - ")}`],
        description: one.quotes.map((quote) => quote.exact),
        entity: [articleId(one.article)],
        date: [one.date?.from],
      }),
    });
  return written.size;
}

/** A person and the body for which the person speaks, whichever are known. */
function partiesOf(actor: Actor): readonly FtmEntity[] {
  const world = loadWorld();
  const state = actor.code === null ? undefined : world.states.get(actor.code);
  const country = [state?.iso2.toLowerCase()];
  const person: FtmEntity[] =
    actor.person === null
      ? []
      : [
          {
            id: `demarche-person-${identityOf(actor.code, actor.person)}`,
            schema: "Person",
            properties: properties({ name: [actor.person], country, position: [actor.rank] }),
          },
        ];
  if (actor.person !== null && state === undefined) return person;
  const publicBody =
    state !== undefined && ["GOV", "MIL", "LEG", "JUD", "COP", "SPY", null].includes(actor.sector);
  const name = publicBody && actor.sector === null ? state.name : actor.name;
  const body: FtmEntity = {
    id: `demarche-body-${identityOf(actor.code, actor.sector, name)}`,
    schema: publicBody ? "PublicBody" : "Organization",
    properties: properties({ name: [name], country, classification: [actor.sector] }),
  };
  return [...person, body];
}

function articleId(id: string): string {
  return `demarche-article-${id.slice(0, 16)}`;
}

function properties(given: { readonly [name: string]: readonly (string | null | undefined)[] }) {
  const entries = Object.entries(given).map(
    ([name, values]) =>
      [
        name,
        [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ""))],
      ] as const,
  );
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0)) as FtmEntity["properties"];
}
