/** Keys of the search: arrows walk through the results, Escape leads back to what was typed. */

/** Moves the focus for a key, where it has a meaning here; says whether it had one. */
export function moveFocus(key: string, input: HTMLInputElement, links: readonly HTMLElement[]): boolean {
  const active = document.activeElement;
  const at = links.findIndex((link) => link === active);
  if (at === -1 && active !== input) return false;
  if (key === 'Escape' && at !== -1) {
    input.focus();
    return true;
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || (at === -1 && step === -1)) return false;
  (links[at + step] ?? (step === -1 ? input : links[at]))?.focus();
  return true;
}
