import { useEffect } from "preact/hooks";
import type { AboutDesk as Desk } from "../server/about-desk.ts";
import { EvidenceDrawer } from "./parts/evidence-drawer.tsx";
import { Masthead } from "./parts/masthead.tsx";
import { Load } from "./parts/notice.tsx";
import { type Loaded, useApi } from "./state/api.ts";
import { followLinks, type Place, usePlace } from "./state/location.ts";
import { nameIn, useNames } from "./state/names.ts";
import { openForPrint } from "./state/open-for-print.ts";
import { CountryView } from "./views/country/country-view.tsx";
import { Home } from "./views/home.tsx";
import { LazyView } from "./views/lazy-view.tsx";

export function App() {
  const place = usePlace();
  const names = useNames();
  const desk = useApi<Desk>("/api/desk");
  useEffect(() => {
    document.addEventListener("click", followLinks);
    return () => document.removeEventListener("click", followLinks);
  }, []);
  useEffect(openForPrint, []);
  const title = titleOf(place, (code) => nameIn(names, code));
  useEffect(() => {
    document.title = title;
  }, [title]);
  const open = place.query.has("show");
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <Masthead desk={desk.data} />
      <div class={open ? "stage with-drawer" : "stage"}>
        <main id="main" tabIndex={-1}>
          <View place={place} desk={desk} />
        </main>
        <EvidenceDrawer />
      </div>
    </>
  );
}

/** A country's questions are asked at once; all other views begin with what the desk holds. */
function View({ place, desk }: { readonly place: Place; readonly desk: Loaded<Desk> }) {
  const [view, one, two] = place.path;
  if (view === "country" && one !== undefined && two === undefined && desk.problem === null)
    return <CountryView key={one} country={one.toUpperCase()} desk={desk.data} />;
  return (
    <Load of={desk} what="the desk">
      {(told) =>
        view === undefined ? (
          <Home desk={told} />
        ) : (
          <LazyView view={view} one={one ?? null} two={two ?? null} desk={told} />
        )
      }
    </Load>
  );
}

function titleOf({ path }: Place, name: (code: string) => string): string {
  const [view, one, two] = path;
  if (view === "country" && one !== undefined)
    return two === undefined
      ? `${name(one.toUpperCase())} · Demarche`
      : `${name(one)} and ${name(two)} · Demarche`;
  const titles: Readonly<Record<string, string>> = {
    review: "Review",
    sources: "Sources",
    search: "Search",
    article: "Article",
  };
  return view === undefined ? "Demarche" : `${titles[view] ?? "Not found"} · Demarche`;
}
