import type { AboutDesk as Desk } from "../../server/about-desk.ts";
import { Nothing } from "../parts/notice.tsx";
import { hrefTo } from "../state/location.ts";
import { count, period, plural } from "../state/words.ts";

/** What is on the desk, and the countries that it knows most of. */
export function Home({ desk }: { readonly desk: Desk }) {
  const states = desk.countries.filter((one) => /^[A-Z]{3}$/.test(one.code)).slice(0, 60);
  const most = Math.max(1, ...states.map((one) => one.events));
  if (desk.events === 0 && desk.articles === 0) return <Empty />;
  return (
    <div class="home">
      <header class="country-head">
        <p class="kicker">The desk</p>
        <h1>{desk.name}</h1>
        <p class="deck">
          {plural(desk.events, "event")} of {plural(desk.articles, "article")} and{" "}
          {plural(desk.datasets, "dataset")}, {plural(desk.statements, "statement")};{" "}
          {period(desk.from, desk.to)}.
        </p>
      </header>
      <section aria-labelledby="home-countries">
        <h2 id="home-countries">Choose a country</h2>
        <ol class="country-list">
          {states.map((one) => (
            <li key={one.code}>
              <a href={hrefTo(`/country/${one.code}`)}>
                <span class="name">{one.name}</span>
                <span class="number">{count(one.events)}</span>
                <meter min={0} max={most} value={one.events} aria-hidden="true" />
              </a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Empty() {
  return (
    <div class="home">
      <header class="country-head">
        <p class="kicker">An empty desk</p>
        <h1>Nothing has been read yet</h1>
      </header>
      <Nothing>
        Give it something to read: articles as files, as text or by their address, event datasets, trade
        tables. All of it under <a href={hrefTo("/sources")}>Sources</a>, or on the command line with{" "}
        <code>demarche read</code> and <code>demarche import</code>.
      </Nothing>
    </div>
  );
}
