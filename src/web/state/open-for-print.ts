/** On paper nothing can be unfolded: what is folded away, cautions above all, is printed open. */
export function openForPrint(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = (): void => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details.notes:not([open])")];
    for (const one of opened) one.open = true;
  };
  const close = (): void => {
    for (const one of opened) one.open = false;
    opened = [];
  };
  window.addEventListener("beforeprint", open);
  window.addEventListener("afterprint", close);
  return () => {
    window.removeEventListener("beforeprint", open);
    window.removeEventListener("afterprint", close);
  };
}
