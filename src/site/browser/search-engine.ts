/** Answers a search: asks Pagefind once for each kind, checks phrases word for word, and mends names that nothing has. */
import { hasPhrase, parseQuery, type Query } from '#core/search/parse-query.ts';
import { recordKinds, type RecordKind } from '#core/search/record.ts';
import { foldWords } from '#core/search/fold-words.ts';
import { mendWords, stands } from './search-mend.ts';
import { openNames } from './search-names.ts';
import { loadPagefind, type Counts, type Pagefind, type PagefindResult } from './search-pagefind.ts';
import { openParts } from './search-parts.ts';
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
  /** Parts of the index that may have more were not searched. */
  readonly partly: boolean;
}

export interface Engine {
  /** @param everywhere searches all parts of a large index that may have results, however many these are */
  readonly answer: (state: SearchState, everywhere: boolean) => Promise<Answer>;
  /** How many results have each value of each filter; without those of phrases. */
  readonly count: (state: SearchState, everywhere: boolean) => Promise<Counts>;
}

/** Parts that are searched unless somebody asks for all: each with a word costs about 30 KB. */
const mostParts = 8;

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
async function askWithoutOne(ask: (query: Query) => Promise<readonly Group[]>, query: Query) {
  if (query.words.length < 2 || query.words.length > mostLeftOut) return undefined;
  for (const [at, left] of [...query.words.entries()].toReversed()) {
    const groups = await ask({ ...query, words: query.words.toSpliced(at, 1) });
    if (countAll(groups) > 0) return { groups, left };
  }
  return undefined;
}

const wordsOf = ({ phrases, words }: Query) => [...phrases.flatMap((phrase) => foldWords(phrase)), ...words];

export async function startEngine(base: string): Promise<Engine> {
  const parts = await openParts(base);
  const index = await loadPagefind(base, parts.folders);
  const names = openNames(base);
  const mend = (words: readonly string[]) => mendWords((word) => stands(index, parts, word), names, words);
  /** Parts that have all words. */
  const choose = async (query: Query, everywhere: boolean) => {
    const lists = await Promise.all(wordsOf(query).map(parts.having));
    const having = [...parts.folders.keys()].filter((part) => lists.every((list) => list?.includes(part) !== false));
    const partly = !everywhere && having.length > mostParts;
    return { chosen: partly ? having.slice(0, mostParts) : having, partly };
  };
  return {
    answer: async (state, everywhere) => {
      const { phrases, words } = parseQuery(state.text);
      const mended = await mend(words);
      const query = { phrases, words: mended.words };
      let partly = false;
      const ask = async (asked: Query) => {
        const found = await choose(asked, everywhere);
        partly ||= found.partly;
        return found.chosen.length === 0 ? [] : askKinds(await index.open(found.chosen), asked, state, base);
      };
      // Of words that stand nowhere nothing is left to search for.
      const nothing = words.length > 0 && mended.words.length === 0 && phrases.length === 0;
      let groups: readonly Group[] = nothing ? [] : await ask(query);
      const without = countAll(groups) > 0 ? undefined : await askWithoutOne(ask, query);
      if (without) groups = without.groups;
      const actors = new Map(mended.near.flatMap((word) => word.actors.map(([label, path]) => [path, label] as const)));
      return {
        groups,
        total: countAll(groups, state.kind),
        mended: mended.changes,
        left: [...mended.lost, ...(without ? [without.left] : [])],
        near: [...actors].map(([path, label]) => [label, path] as const),
        partly,
      };
    },
    count: async ({ text, kind, filters }, everywhere) => {
      const { phrases, words } = parseQuery(text);
      const mended = await mend(words);
      const query = { phrases, words: mended.words };
      const { chosen } = await choose(query, everywhere);
      if (chosen.length === 0) return {};
      const pagefind = await index.open(chosen);
      await pagefind.filters();
      const term = wordsOf(query).join(' ');
      const all = { ...filters, ...(kind === undefined ? {} : { kind }) };
      return (await pagefind.search(term === '' ? null : term, { filters: all })).filters;
    },
  };
}
