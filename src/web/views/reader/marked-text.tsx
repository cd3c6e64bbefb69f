import { useEffect, useRef } from "preact/hooks";
import { hrefWith } from "../../state/location.ts";
import { type Item, paragraphsOf, type Segment } from "./items.ts";

/** The article's words, with every reading marked where it stands. Always text, never markup. */
export function MarkedText(props: {
  readonly text: string;
  readonly items: readonly Item[];
  readonly current: string | null;
}) {
  const { text, items, current } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const marked = box.current?.querySelector(".current");
    const behave = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    marked?.scrollIntoView({ block: "center", behavior: behave });
  }, [current]);
  return (
    <div class="marked-text" ref={box} lang="en">
      {paragraphsOf(text, items).map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Part key={segment.start} segment={segment} text={text} current={current} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Part({
  segment,
  text,
  current,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly current: string | null;
}) {
  const words = text.slice(segment.start, segment.end);
  if (segment.items.length === 0) return <span data-start={segment.start}>{words}</span>;
  const now = segment.items.some((item) => item.id === current);
  const first =
    segment.items.find((item) => item.id === current) ??
    segment.items.find((item) => item.kind === "event") ??
    segment.items[0]!;
  const after = segment.items[(segment.items.indexOf(first) + (now ? 1 : 0)) % segment.items.length]!;
  return (
    <a
      href={hrefWith({ mark: after.id })}
      class={`marked ${first.tone}${now ? " current" : ""}`}
      data-start={segment.start}
      aria-current={now ? "true" : undefined}
    >
      {words}
    </a>
  );
}

/** The stretch of the article that the reader has selected, as offsets in its text. */
export function selectedSpan(
  text: string,
): { readonly start: number; readonly end: number; readonly exact: string } | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { start, end, exact: text.slice(start, end) };
}

function offsetOf(node: Node, offset: number): number | null {
  const holder = node.parentElement?.closest<HTMLElement>("[data-start]");
  return holder === null || holder === undefined || node.nodeType !== Node.TEXT_NODE
    ? null
    : Number(holder.dataset.start) + offset;
}
