import type { AboutDesk as Desk } from "../../server/about-desk.ts";
import { goTo, hrefTo, usePlace } from "../state/location.ts";
import { CountryPicker } from "./country-picker.tsx";

const VIEWS = [
  ["review", "Review"],
  ["sources", "Sources"],
] as const;

export function Masthead({ desk }: { readonly desk: Desk | null }) {
  const { path, query } = usePlace();
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = new FormData(event.currentTarget as HTMLFormElement).get("q");
    if (typeof words === "string" && words.trim() !== "")
      goTo(`/search?q=${encodeURIComponent(words.trim())}`);
  };
  return (
    <header class="masthead">
      <a class="brand" href="/">
        Demarche
      </a>
      <nav aria-label="Views">
        <CountryPicker
          countries={desk?.countries ?? []}
          now={path[0] === "country" ? (path[1] ?? null) : null}
        />
        {VIEWS.map(([name, title]) => (
          <a key={name} href={hrefTo(`/${name}`)} aria-current={path[0] === name ? "page" : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <form class="search-box" role="search" onSubmit={search}>
        <input
          type="search"
          name="q"
          placeholder="Search articles, events …"
          aria-label="Search articles, events and statements"
          defaultValue={path[0] === "search" ? (query.get("q") ?? "") : ""}
          key={query.get("q") ?? ""}
        />
      </form>
    </header>
  );
}
