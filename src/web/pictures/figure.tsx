import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { csvOf, pngOf, saveAs, type Table } from "./export/save.ts";
import { stillOf } from "./export/still.ts";

/** A picture with its title, what it shows, and ways to take it along. */
export function Figure(props: {
  readonly name: string;
  readonly title: string;
  readonly says?: ComponentChildren;
  readonly citation: string;
  readonly table: () => Table;
  readonly tools?: ComponentChildren;
  readonly children: (width: number) => ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  // On paper a picture shrinks to the sheet: for that it has to know its own size.
  useEffect(() => {
    const svg = box.current?.querySelector("svg");
    svg?.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
  });
  const still = () => {
    const svg = box.current?.querySelector("svg");
    return svg === null || svg === undefined ? null : stillOf(svg, props.title, props.citation);
  };
  const save = async (kind: "svg" | "png" | "csv"): Promise<void> => {
    if (kind === "csv")
      return saveAs(
        `${props.name}.csv`,
        new Blob([csvOf(props.table(), props.citation)], { type: "text/csv" }),
      );
    const picture = still();
    if (picture === null) return;
    saveAs(
      `${props.name}.${kind}`,
      kind === "svg" ? new Blob([picture.text], { type: "image/svg+xml" }) : await pngOf(picture),
    );
  };
  return (
    <figure class="figure" data-figure={props.name}>
      {props.tools === undefined ? null : <div class="figure-tools">{props.tools}</div>}
      <div ref={box} class="figure-box">
        {width > 0 ? props.children(width) : null}
      </div>
      <figcaption>
        <span class="says">{props.says}</span>
        <details class="save">
          <summary aria-label={`Save: ${props.title}`}>Save</summary>
          <div class="save-menu">
            {(["svg", "png", "csv"] as const).map((kind) => (
              <button key={kind} type="button" onClick={() => void save(kind)} data-save={kind}>
                {kind.toUpperCase()}
              </button>
            ))}
          </div>
        </details>
      </figcaption>
    </figure>
  );
}

export function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** What is to be said of where a picture comes from. */
export function citationFor(desk: string, what: string, filters: string, method: string | null): string {
  const today = new Date().toISOString().slice(0, 10);
  const how = method === null ? "" : ` Method: ${method}.`;
  return `${what}, ${filters}. Demarche, desk "${desk}", ${today}.${how}`;
}
