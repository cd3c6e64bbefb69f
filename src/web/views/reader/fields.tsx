import { EVENT_TYPES } from "../../../model/plover.ts";
import { STATUSES } from "../../../model/status.ts";
import { useNames } from "../../state/names.ts";
import { KIND_WORDS } from "../../state/words.ts";

export type Values = Readonly<Record<string, string>>;

interface Props {
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** The fields of an event or statement that can be put right. */
export function Fields({ kind, ...props }: Props & { readonly kind: "event" | "statement" }) {
  const names = useNames();
  return (
    <div class="fields">
      <datalist id="states">
        {[...names.values()].map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </datalist>
      {kind === "event" ? (
        <>
          <Select {...props} name="type" label="Type" choices={EVENT_TYPES.map((type) => [type, type])} />
          <Text {...props} name="mode" label="Mode" />
          <Text {...props} name="actor" label="Who (code)" list="states" />
          <Text {...props} name="recipient" label="To whom (code)" list="states" />
          <Select
            {...props}
            name="status"
            label="Status"
            choices={STATUSES.map((status) => [status, status])}
          />
          <Text {...props} name="from" label="From" type="date" />
          <Text {...props} name="to" label="To" type="date" />
        </>
      ) : (
        <>
          <Select {...props} name="kind" label="Kind" choices={Object.entries(KIND_WORDS)} />
          <Text {...props} name="subject" label="Subject (code)" list="states" />
          <Text {...props} name="object" label="Object (code)" list="states" />
          <Text {...props} name="value" label="Value" />
          <Select
            {...props}
            name="status"
            label="Status"
            choices={STATUSES.map((status) => [status, status])}
          />
          <Text {...props} name="holder" label="Whose view" />
        </>
      )}
    </div>
  );
}

function Text(
  props: Props & {
    readonly name: string;
    readonly label: string;
    readonly type?: string;
    readonly list?: string;
  },
) {
  const { name, label, values, onChange } = props;
  return (
    <label>
      {label}
      <input
        name={name}
        type={props.type ?? "text"}
        list={props.list}
        value={values[name] ?? ""}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) =>
          onChange(
            name,
            props.list === undefined ? event.currentTarget.value : event.currentTarget.value.toUpperCase(),
          )
        }
      />
    </label>
  );
}

function Select(
  props: Props & {
    readonly name: string;
    readonly label: string;
    readonly choices: readonly (readonly [string, string])[];
  },
) {
  const { name, label, values, onChange, choices } = props;
  return (
    <label>
      {label}
      <select
        name={name}
        value={values[name] ?? ""}
        onChange={(event) => onChange(name, event.currentTarget.value)}
      >
        {choices.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
