/** Properties that a picture takes with it when it leaves the page's style sheets behind. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "letter-spacing",
  "font-variant-numeric",
] as const;

export interface Still {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const NS = "http://www.w3.org/2000/svg";
const MARGIN = 20;

/** The picture as a file of its own: styles as attributes, a title above it and its citation below. */
export function stillOf(svg: SVGSVGElement, title: string, citation: string): Still {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  carry(svg, copy);
  for (const gone of copy.querySelectorAll("[data-only-here]")) gone.remove();
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue("--ink").trim() || "#111";
  const paper = page.getPropertyValue("--paper").trim() || "#fff";
  const serif = page.getPropertyValue("--serif").trim() || "serif";
  const sans = page.getPropertyValue("--sans").trim() || "sans-serif";
  const lines = wrapped(citation, Math.floor(box.width / 5.6));
  const head = 44;
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(box.height) + head + 2 * MARGIN + lines.length * 15;
  const out = document.createElementNS(NS, "svg");
  out.setAttribute("xmlns", NS);
  out.setAttribute("width", String(width));
  out.setAttribute("height", String(height));
  out.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const back = element("rect", { width: String(width), height: String(height), fill: paper });
  const heading = element(
    "text",
    {
      x: String(MARGIN),
      y: String(MARGIN + 14),
      fill: ink,
      "font-family": serif,
      "font-size": "18",
      "font-weight": "600",
    },
    title,
  );
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(MARGIN + head - 16));
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.removeAttribute("class");
  const notes = lines.map((line, at) =>
    element(
      "text",
      {
        x: String(MARGIN),
        y: String(height - MARGIN - (lines.length - 1 - at) * 15),
        fill: ink,
        "fill-opacity": "0.7",
        "font-family": sans,
        "font-size": "11",
      },
      line,
    ),
  );
  const meta = element("metadata", {}, citation);
  out.append(meta, back, heading, copy, ...notes);
  return { text: new XMLSerializer().serializeToString(out), width, height };
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ""): SVGElement {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== "") made.textContent = text;
  return made;
}

function carry(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of CARRIED) {
    const value = style.getPropertyValue(name);
    if (value !== "" && !to.getAttribute(name)?.startsWith("url(")) to.setAttribute(name, value);
  }
  for (const name of ["class", "style", "tabindex", "role"]) to.removeAttribute(name);
  const [a, b] = [from.children, to.children];
  for (let i = 0; i < a.length; i += 1) carry(a[i]!, b[i]!);
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
