import { goTo, hrefWith } from "../state/location.ts";

/** One of a few, kept in the address. The first is what holds when nothing is chosen. */
export function Choice<T extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
}) {
  const { name, choices, chosen } = props;
  return (
    <fieldset class="choice">
      <legend class="unseen">{props.label}</legend>
      {choices.map(([value, word], at) => (
        <label key={value} class={value === chosen ? "on" : ""}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => goTo(hrefWith({ [name]: at === 0 ? null : value }), true)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
