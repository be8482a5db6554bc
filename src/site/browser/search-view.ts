/** Draws the results of a search as elements; texts come with the page. */
import type { ExcerptPiece } from '#core/search/cut-excerpt.ts';
import type { Hit } from './search-hit.ts';

/** Texts of the page, in the language of the site. */
export interface SearchTexts {
  readonly [key: string]: string;
}

type Child = Node | string | undefined;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Puts values into `{n}`, `{text}` and the like. */
export function fill(text: string | undefined, values: Readonly<Record<string, string>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function drawPieces(pieces: readonly ExcerptPiece[]): readonly Child[] {
  return pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

/** The verdict's sign is drawn by the page, in a template. */
function drawVerdict(page: HTMLElement, { note }: Hit): Child {
  if (note.verdict === undefined) return undefined;
  const sign = page.querySelector<HTMLTemplateElement>(`template[data-sign="${note.verdict.sign}"]`);
  if (!sign) return note.verdict.text;
  return element('span', { class: 'hit-verdict' }, sign.content.cloneNode(true));
}

export function drawHit(page: HTMLElement, texts: SearchTexts, hit: Hit): HTMLElement {
  const { note, href, title, excerpt } = hit;
  const isQuote = note.kind === 'quote';
  // Below a claim that was found by its statement, prose without a found word would only be in the way.
  const isIdle = note.kind === 'claim' && !excerpt.pieces.some(({ found }) => found);
  const words = [
    excerpt.before ? '… ' : undefined,
    ...drawPieces(excerpt.pieces),
    excerpt.after ? ' …' : undefined,
  ] as const;
  const spoken = { dir: 'auto', ...(note.language === undefined ? {} : { lang: note.language }) };
  const link = element(
    'a',
    { href, ...(isQuote ? spoken : { dir: 'auto' }) },
    ...(isQuote ? words : drawPieces(title)),
  );
  const facts = [
    drawVerdict(page, hit),
    note.sort === undefined ? undefined : texts[note.sort],
    note.draft === true ? texts['draft'] : undefined,
    note.from,
  ].flatMap((fact) => (fact === undefined ? [] : [element('span', { dir: 'auto' }, fact)]));
  return element(
    'li',
    { class: `hit hit-${note.kind}` },
    isQuote ? element('blockquote', {}, link) : element('h3', {}, link),
    isQuote || excerpt.pieces.length === 0 || isIdle
      ? undefined
      : element('p', { class: 'hit-words', ...spoken }, ...words),
    facts.length === 0 ? undefined : element('p', { class: 'hit-facts' }, ...facts),
    isQuote ? element('p', { class: 'hit-facts' }, `${texts['citedFor'] ?? ''} ${note.claim ?? ''}`) : undefined,
  );
}
