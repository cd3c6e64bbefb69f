import { day } from "../../state/words.ts";
import type { SourcesAnswer } from "./datasets.tsx";

export function Failures({ failures }: { readonly failures: SourcesAnswer["failures"] }) {
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="failures-title">
      <h2 id="failures-title">What could not be read</h2>
      <ul class="failures">
        {failures.map((one) => (
          <li key={one.origin}>
            <b class="breakable">{one.origin}</b>
            <span>{one.reason}</span>
            <span class="quiet">
              {one.name}, {day(one.seenAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
