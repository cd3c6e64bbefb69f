import { useState } from "preact/hooks";

const KEY = "demarche-author";

/** Who makes corrections; kept in this browser. */
export function useAuthor(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(KEY) ?? "");
  return [
    name,
    (next) => {
      localStorage.setItem(KEY, next);
      setName(next);
    },
  ];
}
