/**
 * Marks one layer of findings in an article in place of the cited passages. The text that the page came with stays as
 * it is: words are wrapped, labels are set beside them, and both are taken away again.
 */

/** What undoes the marks of the layer that is on. */
type Undo = () => void;

/** Claims' links step back, so that no link stands inside another. */
function releaseCitations(article: HTMLElement): Undo[] {
  return [...article.querySelectorAll<HTMLAnchorElement>('mark > a')].map((link) => {
    const plain = document.createElement('span');
    plain.append(...link.childNodes);
    link.replaceWith(plain);
    return () => {
      link.append(...plain.childNodes);
      plain.replaceWith(link);
    };
  });
}

function linkWords(piece: HTMLElement, { href }: HTMLAnchorElement): Undo {
  const link = document.createElement('a');
  link.href = href;
  link.append(...piece.childNodes);
  piece.append(link);
  return () => link.replaceWith(...link.childNodes);
}

function setLabel(piece: HTMLElement, text: HTMLElement, where: 'before' | 'after'): Undo {
  const label = document.createElement('span');
  label.className = `layer-label ${where}`;
  label.append(...text.cloneNode(true).childNodes);
  piece[where](label);
  return () => label.remove();
}

function markLayer(article: HTMLElement, layer: string): Undo[] {
  const undo = releaseCitations(article);
  // A name says each time who is meant; a speaker follows the words; a passage may be long, so it says at once where else it stands.
  const isName = layer === 'names';
  const where = layer === 'wording' ? 'before' : 'after';
  const labels = new Map<HTMLElement, () => Undo>();
  for (const piece of article.querySelectorAll<HTMLElement>(`[data-${layer}]`)) {
    for (const number of (piece.dataset[layer] ?? '').split(' ')) {
      const entry = document.getElementById(`${layer}-${number}`);
      const text = entry?.querySelector<HTMLElement>('[data-label]');
      if (!entry || !text) continue;
      piece.dataset['how'] = entry.dataset['how'] ?? '';
      const link = isName ? text.querySelector('a') : null;
      if (link) undo.push(linkWords(piece, link));
      else if (where === 'after' || !labels.has(entry)) {
        labels.set(isName ? piece : entry, () => setLabel(piece, text, where));
      }
    }
    undo.push(() => delete piece.dataset['how']);
  }
  return [...undo, ...[...labels.values()].map((set) => set())];
}

/** Does something that moves the text, and scrolls so that what was read stays where it was. */
function keepPlace(blocks: readonly HTMLElement[], change: () => void): void {
  const seen = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  const after = seen?.getBoundingClientRect().top ?? 0;
  if (window.scrollY > 0) window.scrollBy({ top: after - before, behavior: 'instant' });
}

function start(article: HTMLElement, tools: HTMLElement, key: HTMLElement): void {
  const inputs = [...tools.querySelectorAll('input')];
  const blocks = [...article.querySelectorAll<HTMLElement>('.block')];
  let undo: Undo[] = [];
  const apply = () => {
    const chosen = inputs.find((input) => input.checked);
    const layer = chosen?.value ?? '';
    for (const step of undo.toReversed()) step();
    undo = layer === '' ? [] : markLayer(article, layer);
    if (layer === '') delete article.dataset['layer'];
    else article.dataset['layer'] = layer;
    key.textContent = chosen?.dataset['key'] ?? '';
    return layer;
  };
  const read = () => {
    const wanted = new URLSearchParams(location.search).get('layer') ?? '';
    for (const input of inputs) input.checked = input.value === wanted;
    if (!inputs.some((input) => input.checked) && inputs[0]) inputs[0].checked = true;
    keepPlace(blocks, apply);
  };
  tools.hidden = false;
  key.hidden = false;
  read();
  // What the address names has moved, or lost its highlight.
  if (article.dataset['layer'] !== undefined && location.hash !== '') location.replace(location.href);
  tools.addEventListener('change', () =>
    keepPlace(blocks, () => {
      const layer = apply();
      const query = new URLSearchParams(location.search);
      if (layer === '') query.delete('layer');
      else query.set('layer', layer);
      const search = query.toString();
      history.replaceState(null, '', `${location.pathname}${search ? `?${search}` : ''}${location.hash}`);
    }),
  );
  window.addEventListener('popstate', read);
}

/** Finds the article of the page and its choice of layers; does nothing where there is none. */
export function startLayers(): void {
  const article = document.querySelector<HTMLElement>('.source-page');
  const tools = document.querySelector<HTMLElement>('[data-layers]');
  const key = document.querySelector<HTMLElement>('[data-layer-key]');
  if (article && tools && key) start(article, tools, key);
}
