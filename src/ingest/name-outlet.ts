/** Ids of outlets by their names: an outlet that has a file keeps its id, and two outlets never share one. */
import { createHash } from 'node:crypto';
import { foldLetters, romanise } from '#core/segment.ts';
import { agencies } from '#data/agencies.ts';
import type { ExistingOutlet } from './plan-model.ts';
import { isSegment } from './source-id.ts';

/** An outlet or agency that a source needs; `kind` only where a table knows it. */
export interface NamedOutlet {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'agency';
}

export type NameOutlet = (name: string) => NamedOutlet;

interface Register {
  /** By name or alias in lower case. */
  readonly byName: Map<string, NamedOutlet>;
  /** The names that each id stands for. */
  readonly names: Map<string, readonly string[]>;
}

/** Names outlets beside those that have a file. */
export function makeNameOutlet(outlets: readonly ExistingOutlet[]): NameOutlet {
  const register = openRegister(outlets);
  return (name) => nameOutlet(name, register);
}

/** The same for several names, which get different ids unless they are one outlet; those in Latin letters come first to the plain id. */
export function nameOutlets(
  names: readonly string[],
  outlets: readonly ExistingOutlet[],
): ReadonlyMap<string, NamedOutlet> {
  const register = openRegister(outlets);
  const isLatin = (name: string) => foldLetters(name) === romanise(name).replaceAll('-', '');
  return new Map(
    [...new Set([...names.filter(isLatin), ...names])].map((name): [string, NamedOutlet] => {
      const outlet = nameOutlet(name, register);
      addOutlet({ id: outlet.id, names: [outlet.name] }, register);
      return [name, outlet];
    }),
  );
}

function openRegister(outlets: readonly ExistingOutlet[]): Register {
  const names = agencies.map(({ id, name, forms }): [string, readonly string[]] => [id, [name, ...forms]]);
  const register: Register = { byName: new Map(), names: new Map(names) };
  for (const outlet of outlets) addOutlet(outlet, register);
  return register;
}

function addOutlet({ id, names: own }: ExistingOutlet, { byName, names }: Register): void {
  for (const name of own) byName.set(name.toLowerCase(), { id, name: own[0] ?? name });
  names.set(id, [...(names.get(id) ?? []), ...own]);
}

function nameOutlet(name: string, { byName, names }: Register): NamedOutlet {
  const found = byName.get(name.toLowerCase());
  if (found !== undefined) return found;
  const agency = agencies.find((each) => each.name === name || each.forms.includes(name));
  if (agency !== undefined) return { id: agency.id, name: agency.name, kind: 'agency' };
  const segment = romanise(name);
  const hash = createHash('sha256').update(name).digest('hex');
  const isFree = (id: string) => isSegment(id) && mayBear(name, id, names.get(id));
  if (segment !== '' && isFree(segment)) return { id: segment, name };
  for (let digits = 4; digits < 64; digits += 4) {
    const id = `${segment || 'outlet'}-${hash.slice(0, digits)}`;
    if (isFree(id)) return { id, name };
  }
  return { id: `outlet-${hash}`, name };
}

/** An id whose outlet has no name that would make this id was made from an older name, most likely this one. */
function mayBear(name: string, id: string, owners: readonly string[] = []): boolean {
  return (
    owners.some((owner) => foldLetters(owner) === foldLetters(name)) || owners.every((owner) => romanise(owner) !== id)
  );
}
