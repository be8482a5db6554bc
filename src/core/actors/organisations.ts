import { foldName } from '#core/names/fold.ts';
import type { NameForm } from './forms.ts';
import type { ReadDocument } from './read.ts';
import { findStateByKey } from './states.ts';

const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'a', 'an', 'against']);

/** The initials of a name's words: with all words, and without the small ones. */
function spellInitials(words: readonly string[]): string[] {
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [initials(words.filter((word) => !small.has(word))), initials(words)];
}

/** The words printed at a form's first place, folded, small words kept. */
function printedWords(form: NameForm, documents: readonly ReadDocument[]): string[] {
  const [place] = form.places;
  const text = place ? (documents[place.document]?.text.slice(place.span.start, place.span.end) ?? '') : '';
  return foldName(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/**
 * Groups forms of organisations: an acronym with the only name that it abbreviates (next to it in brackets in some document, or the only
 * one there is), and a name with the only longer one that ends with it (`Foreign Relations Committee`).
 */
export function groupOrganisations(forms: readonly NameForm[], documents: readonly ReadDocument[]): NameForm[][] {
  const long = forms
    .filter(({ tokens }) => tokens.length > 1)
    .map((form) => ({ form, words: printedWords(form, documents) }));
  const byInitials = new Map<string, NameForm[]>();
  for (const { form, words } of long) {
    for (const initials of new Set(spellInitials(words))) push(byInitials, initials, form);
  }
  const byTail = new Map<string, NameForm[]>();
  for (const { form } of long) {
    for (let from = 1; from < form.tokens.length - 1; from += 1) {
      const tail = form.tokens.slice(from).join(' ');
      push(byTail, tail, form);
    }
  }
  const head = new Map<NameForm, NameForm>();
  for (const form of forms) {
    const candidates = form.tokens.length === 1 ? (byInitials.get(form.key) ?? []) : (byTail.get(form.key) ?? []);
    const [only] = candidates;
    if (
      only !== undefined &&
      candidates.length === 1 &&
      (form.tokens.length > 1 || isPrintedInCapitals(form, documents))
    )
      head.set(form, only);
  }
  const groups = new Map<NameForm, NameForm[]>();
  for (const form of forms) {
    let root = form;
    for (let up = head.get(root); up !== undefined; up = head.get(up)) root = up;
    push(groups, root, form);
  }
  return [...groups.values()];
}

/** Groups the names of each state; other places stay as they are. */
export function groupStates(forms: readonly NameForm[]): NameForm[][] {
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const state = form.kind === 'state' ? (findStateByKey(form.key)?.state ?? form.key) : form.key;
    push(groups, state, form);
  }
  return [...groups.values()];
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

const isPrintedInCapitals = ({ places }: NameForm, documents: readonly ReadDocument[]) =>
  places.some(({ document, span }) =>
    /^(?:\p{Lu}\.?){2,}$/u.test(documents[document]?.text.slice(span.start, span.end) ?? ''),
  );
