import { useFilters } from "../state/filters.ts";
import { goTo, hrefWith } from "../state/location.ts";
import { period } from "../state/words.ts";
import { EvidenceLink } from "./evidence-link.tsx";

/** Period and sureness, for those who would rather type than drag. */
export function FilterBar({
  span,
  of,
  name,
}: {
  readonly span: { readonly from: string; readonly to: string } | null;
  /** Whose events these are filters of, as parameters of the API. */
  readonly of: Readonly<Record<string, string>>;
  readonly name: string;
}) {
  const { from, to, sure } = useFilters();
  const set = (name: string) => (event: Event) => {
    const value = (event.currentTarget as HTMLInputElement).value;
    goTo(hrefWith({ [name]: value === "" ? null : value }), true);
  };
  const any = from !== null || to !== null || sure !== null;
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        From <input type="date" value={from ?? ""} min={span?.from} max={span?.to} onChange={set("from")} />
      </label>
      <label>
        to <input type="date" value={to ?? ""} min={span?.from} max={span?.to} onChange={set("to")} />
      </label>
      <label>
        Readings at least{" "}
        <select
          value={sure ?? "0.5"}
          onChange={(event) =>
            goTo(
              hrefWith({ sure: event.currentTarget.value === "0.5" ? null : event.currentTarget.value }),
              true,
            )
          }
        >
          <option value="0">of any sureness</option>
          <option value="0.3">30% sure</option>
          <option value="0.5">50% sure</option>
          <option value="0.7">70% sure</option>
          <option value="0.9">90% sure</option>
        </select>
      </label>
      <span class="chosen">
        <span role="status">{period(from ?? span?.from, to ?? span?.to)} · </span>
        <EvidenceLink
          behind={{ events: { ...of, from, to, minConfidence: sure ?? "0.5" } }}
          about={`${name}, ${period(from ?? span?.from, to ?? span?.to)}`}
        >
          every event
        </EvidenceLink>
      </span>
      {any ? (
        <a class="clear" href={hrefWith({ from: null, to: null, sure: null })}>
          Take filters off
        </a>
      ) : null}
    </form>
  );
}
