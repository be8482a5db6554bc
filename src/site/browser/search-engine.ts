/** Answers a search: asks Pagefind once for each kind, checks phrases word for word, and mends names that nothing has. */
import { hasPhrase, parseQuery, type Query } from '#core/search/parse-query.ts';
import { recordKinds, type RecordKind } from '#core/search/record.ts';
import { foldWords } from '#core/search/fold-words.ts';
import { mendWords } from './search-mend.ts';
import { openNames } from './search-names.ts';
import { loadPagefind, type Counts, type Pagefind, type PagefindResult } from './search-pagefind.ts';
import { readHit, type Hit } from './search-hit.ts';
import type { SearchState } from './search-state.ts';

export interface Group {
  readonly kind: RecordKind;
  readonly count: number;
  readonly load: (from: number, to: number) => Promise<readonly Hit[]>;
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly total: number;
  /** Typed words that stand nowhere, and the names that were searched for instead. */
  readonly mended: readonly (readonly [typed: string, name: string])[];
  /** Typed words that the results need not have. */
  readonly left: readonly string[];
  /** Actors whose names are near to words that stand nowhere. */
  readonly near: readonly (readonly [label: string, path: string])[];
}

export interface Engine {
  readonly answer: (state: SearchState) => Promise<Answer>;
  /** How many results have each value of each filter; without those of phrases. */
  readonly count: (state: SearchState) => Promise<Counts>;
}

/** Candidates for a phrase that are read to see whether they have it word for word. */
const mostRead = 120;

/** Longer queries are not asked again without each of their words. */
const mostLeftOut = 6;

async function findPhrase(pagefind: Pagefind, phrase: string, filters: Record<string, string>) {
  const folded = foldWords(phrase).join(' ');
  const ask = async (term: string) => (await pagefind.search(term, { filters })).results;
  const exact = [...(await ask(`"${phrase}"`)), ...(await ask(`"${folded}"`))];
  // Pagefind counts `al-Amiri` as one place, so a phrase across such a word is found by its words alone.
  const all = new Map((exact.length > 0 ? exact : await ask(folded)).map((result) => [result.id, result]));
  const read = await Promise.all(
    [...all.values()].slice(0, mostRead).map(async (result) => ({ result, content: (await result.data()).content })),
  );
  return read.filter(({ content }) => hasPhrase(content, phrase)).map(({ result }) => result);
}

async function find(pagefind: Pagefind, { phrases, words }: Query, filters: Record<string, string>) {
  const lists: (readonly PagefindResult[])[] = [];
  for (const phrase of phrases) lists.push(await findPhrase(pagefind, phrase, filters));
  if (words.length > 0 || phrases.length === 0) {
    lists.push((await pagefind.search(words.length > 0 ? words.join(' ') : null, { filters })).results);
  }
  const [first = [], ...rest] = lists.toReversed();
  const others = rest.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => others.every((ids) => ids.has(id)));
}

/** How many results there are of each kind, and how to read them. */
function askKinds(pagefind: Pagefind, query: Query, { filters }: SearchState, base: string): Promise<Group[]> {
  return Promise.all(
    recordKinds.map(async (kind): Promise<Group> => {
      const results = await find(pagefind, query, { ...filters, kind });
      const load: Group['load'] = (from, to) =>
        Promise.all(results.slice(from, to).map(async (result) => readHit(await result.data(), base)));
      return { kind, count: results.length, load };
    }),
  );
}

const countAll = (groups: readonly Group[], only?: RecordKind) =>
  groups.reduce((sum, { kind, count }) => sum + (only === undefined || only === kind ? count : 0), 0);

/** Where nothing has all words: the results without one of them, the first from the end that leaves any. */
async function askWithoutOne(pagefind: Pagefind, query: Query, state: SearchState, base: string) {
  if (query.words.length < 2 || query.words.length > mostLeftOut) return undefined;
  for (const [at, left] of [...query.words.entries()].toReversed()) {
    const groups = await askKinds(pagefind, { ...query, words: query.words.toSpliced(at, 1) }, state, base);
    if (countAll(groups) > 0) return { groups, left };
  }
  return undefined;
}

export async function startEngine(base: string): Promise<Engine> {
  const pagefind = await loadPagefind(base);
  const names = openNames(base);
  return {
    answer: async (state) => {
      const { phrases, words } = parseQuery(state.text);
      const mended = await mendWords(pagefind, names, words);
      const query = { phrases, words: mended.words };
      // Of words that stand nowhere nothing is left to search for.
      const nothing = words.length > 0 && mended.words.length === 0 && phrases.length === 0;
      let groups = nothing ? [] : await askKinds(pagefind, query, state, base);
      const without = countAll(groups) > 0 ? undefined : await askWithoutOne(pagefind, query, state, base);
      if (without) groups = without.groups;
      const actors = new Map(mended.near.flatMap((word) => word.actors.map(([label, path]) => [path, label] as const)));
      return {
        groups,
        total: countAll(groups, state.kind),
        mended: mended.changes,
        left: [...mended.lost, ...(without ? [without.left] : [])],
        near: [...actors].map(([path, label]) => [label, path] as const),
      };
    },
    count: async ({ text, kind, filters }) => {
      await pagefind.filters();
      const { phrases, words } = parseQuery(text);
      const mended = await mendWords(pagefind, names, words);
      const term = [...phrases.flatMap((phrase) => foldWords(phrase)), ...mended.words].join(' ');
      const chosen = { ...filters, ...(kind === undefined ? {} : { kind }) };
      return (await pagefind.search(term === '' ? null : term, { filters: chosen })).filters;
    },
  };
}
