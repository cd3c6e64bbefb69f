import type { AboutDesk as Desk } from "../../server/about-desk.ts";
import { goTo, hrefTo } from "../state/location.ts";

/** Any country of the desk, by name. */
export function CountryPicker({
  countries,
  now,
}: {
  readonly countries: Desk["countries"];
  readonly now: string | null;
}) {
  const sorted = [...countries].sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <label class="picker">
      <span class="unseen">Country</span>
      <select value={now ?? ""} onChange={(event) => goTo(hrefTo(`/country/${event.currentTarget.value}`))}>
        <option value="" disabled>
          Choose a country
        </option>
        {now !== null && !countries.some((one) => one.code === now) ? (
          <option value={now}>{now}</option>
        ) : null}
        {sorted.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
