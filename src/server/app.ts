import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import type { ServerContext } from "./context.ts";
import { type Asset, assetResponse } from "./page/assets.ts";
import { problemResponse } from "./problem-response.ts";
import { type Api, faultResponse } from "./route.ts";
import { articleRoutes } from "./routes/article-routes.ts";
import { briefRoutes } from "./routes/brief-routes.ts";
import { correctionRoutes } from "./routes/correction-routes.ts";
import { deskRoutes } from "./routes/desk-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { jobRoutes } from "./routes/job-routes.ts";
import { measureRoutes } from "./routes/measure-routes.ts";
import { readRoutes } from "./routes/read-routes.ts";
import { searchRoutes } from "./routes/search-routes.ts";
import { seriesRoutes } from "./routes/series-routes.ts";
import { sourceRoutes } from "./routes/source-routes.ts";
import { type GuardOptions, guard, limitBody } from "./security/guard.ts";

export interface AppOptions extends GuardOptions {
  readonly version: string;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly log: (line: string) => void;
}

const ROUTES = [
  deskRoutes,
  briefRoutes,
  measureRoutes,
  seriesRoutes,
  eventRoutes,
  articleRoutes,
  searchRoutes,
  correctionRoutes,
  sourceRoutes,
  readRoutes,
  jobRoutes,
];

/** The page and the API on one desk. */
export function createApp(context: ServerContext, options: AppOptions): Api {
  const app = new OpenAPIHono();
  app.use(guard(options));
  app.use(limitBody(context.limits));
  app.use("/api/*", compress({ threshold: 1024 }));
  for (const routes of ROUTES) routes(app, context);
  app.doc31("/api", {
    openapi: "3.1.0",
    info: {
      title: "Demarche",
      version: options.version,
      description:
        "The desk over HTTP. Names and JSON are those of the command line. Errors are application/problem+json.",
    },
  });
  app.all("/api/*", () =>
    problemResponse({
      name: "no-such-page",
      cause: "The API has no such address.",
      next: "It is described at /api.",
    }),
  );
  app.get("*", (c) => pageFor(c.req.raw, options.assets));
  app.onError((error) => faultResponse(error, options.log));
  app.notFound(() =>
    problemResponse({ name: "no-such-page", cause: "There is nothing at this address.", next: null }),
  );
  return app;
}

/** A file of the page, or the page itself, whose script reads the address. */
function pageFor(request: Request, assets: ReadonlyMap<string, Asset>): Response {
  const { pathname } = new URL(request.url);
  const asset = assets.get(pathname);
  if (asset !== undefined) return assetResponse(asset, request);
  const page = assets.get("/index.html");
  if (page !== undefined && !/\.\w{2,5}$/.test(pathname)) return assetResponse(page, request);
  return problemResponse({
    name: "no-such-page",
    cause: page === undefined ? "The page has not been built." : "There is nothing at this address.",
    next: page === undefined ? "Build it with: npm run build" : null,
  });
}
