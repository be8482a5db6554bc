/** `/` and Ctrl+K (or ⌘K) lead to the search from anywhere; not `/` where somebody types. */
function focusSearch(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof HTMLElement && target.closest('input,textarea,select,[contenteditable]') !== null;
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)) return;
  const input = document.querySelector<HTMLInputElement>('form[role=search] input[type=search]');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}

export function listenForSearch(): void {
  document.addEventListener('keydown', focusSearch);
}
