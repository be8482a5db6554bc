import { peoples, regions } from '#data/peoples.ts';
import { states } from '#data/states.ts';
import { foldName } from '#core/names/fold.ts';

export interface StateName {
  /** The name that the table puts first. */
  readonly state: string;
  /** Whether the name is that of the capital, which may stand for the government. */
  readonly isCapital: boolean;
}

const names = new Map<string, StateName>();
const nationalities = new Set<string>();
const fold = (text: string) => foldName(text).replaceAll('-', ' ').replaceAll('.', '');
for (const { names: own, capitals, adjectives } of states) {
  const [state = ''] = own;
  for (const capital of capitals) if (!names.has(fold(capital))) names.set(fold(capital), { state, isCapital: true });
  for (const name of own) names.set(fold(name), { state, isCapital: false });
  for (const adjective of adjectives) for (const form of [adjective, `${adjective}s`]) nationalities.add(fold(form));
}
for (const people of peoples) for (const form of [people, `${people}s`]) nationalities.add(fold(form));

const places = new Set(regions.map(fold));

/** Whether the text names a continent or a part of a federal state that is no one's name besides. */
export function isRegion(text: string): boolean {
  return places.has(fold(text));
}

/** The state that a folded key names. */
export function findStateByKey(key: string): StateName | undefined {
  return names.get(key);
}

/** The state that a name (any case but that of `US`, with or without dots) or a capital names. */
export function findState(text: string): StateName | undefined {
  return text === 'us' || text === 'Us' ? undefined : names.get(fold(text));
}

/** Whether the text, in lower case, is an adjective of nationality or names a people. */
export function isNationality(text: string): boolean {
  return nationalities.has(fold(text));
}
