/** Shows the copy buttons, which need a script, and copies the text that each names; says so to everyone. */
export function addCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) addCopyButton(button);
}

function addCopyButton(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const { copy = '', copied = '', failed = '' } = button.dataset;
    const text = document.querySelector(`#${copy}`);
    const status = button.parentElement?.querySelector('[role=status]');
    if (text === null || !status) return;
    const say = (words: string) => {
      // Emptied first, so that the same words are spoken again.
      status.textContent = '';
      setTimeout(() => (status.textContent = words), 50);
    };
    // Browsers have no clipboard on pages without https; the text is then selected for the reader.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text.textContent))
      .then(
        () => say(copied),
        () => {
          getSelection()?.selectAllChildren(text);
          say(failed);
        },
      );
  });
}
