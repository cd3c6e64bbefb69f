const ENTRIES = [
  [1, "cooperation in words"],
  [2, "in deeds"],
  [3, "conflict in words"],
  [4, "in deeds"],
] as const;

export function Legend() {
  return (
    <ul class="legend" aria-label="Colours">
      {ENTRIES.map(([quad, label]) => (
        <li key={quad}>
          <span class={`swatch swatch-${quad}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
