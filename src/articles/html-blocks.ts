const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "nav",
  "figcaption",
  "figure",
  "button",
  "svg",
]);

/**
 * The text blocks under a node, in order: a block element begins and ends one, two `<br>` in a row divide
 * one. White space is as in the source. Walks without recursion: hostile depth does no harm.
 */
export function htmlBlocks(root: Node): readonly string[] {
  const blocks: string[] = [];
  let open = "";
  let breaks = 0;
  const close = () => {
    if (open.trim() !== "") blocks.push(open.replace(/\s+/g, " ").trim());
    open = "";
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      if (text.trim() !== "") breaks = 0;
      open += text;
      return false;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return false;
    const name = (node as Element).localName ?? "";
    if (SKIPPED.has(name)) return false;
    if (name === "br") {
      if (++breaks === 2) close();
      else open += " ";
      return false;
    }
    if (BLOCKS.has(name)) close();
    return true;
  };
  const leave = (node: Node) => {
    if (node.nodeType === 1 && BLOCKS.has((node as Element).localName)) {
      close();
      breaks = 0;
    }
  };
  let node: Node | null = root;
  while (node !== null) {
    const down: Node | null = enter(node) ? node.firstChild : null;
    if (down !== null) {
      node = down;
      continue;
    }
    leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  close();
  return blocks;
}
