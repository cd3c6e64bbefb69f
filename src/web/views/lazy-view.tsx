import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AboutDesk as Desk } from "../../server/about-desk.ts";
import { Nothing } from "../parts/notice.tsx";

export interface ViewProps {
  readonly one: string | null;
  readonly two: string | null;
  readonly desk: Desk;
}

const VIEWS: Readonly<Record<string, () => Promise<ComponentType<ViewProps>>>> = {
  country: async () => (await import("./relation/relation-view.tsx")).RelationView,
  article: async () => (await import("./reader/article-view.tsx")).ArticleView,
  review: async () => (await import("./reader/review-view.tsx")).ReviewView,
  sources: async () => (await import("./sources/sources-view.tsx")).SourcesView,
  search: async () => (await import("./search-view.tsx")).SearchView,
};

/** Views beyond the first are fetched when they are opened. */
export function LazyView({ view, ...props }: ViewProps & { readonly view: string }) {
  const [loaded, setLoaded] = useState<{
    readonly view: string;
    readonly of: ComponentType<ViewProps>;
  } | null>(null);
  const load = VIEWS[view];
  useEffect(() => {
    if (load !== undefined) void load().then((of) => setLoaded({ view, of }));
  }, [view, load]);
  if (load === undefined)
    return (
      <div class="home">
        <h1>There is nothing at this address</h1>
        <Nothing>
          Begin at <a href="/">the desk</a>.
        </Nothing>
      </div>
    );
  if (loaded === null || loaded.view !== view) return <p class="waiting">Opening …</p>;
  const Found = loaded.of;
  return <Found {...props} />;
}
