/** Maps and sets that tell what was looked up in them: what a page asked of the rest of the site is what it depends on. */

/** Called with each key that is looked up, and with `*` where the whole is gone through. */
export type Ask = (key: string) => void;

export class AskedMap<Value> implements ReadonlyMap<string, Value> {
  private readonly map: ReadonlyMap<string, Value>;
  private readonly ask: Ask;

  constructor(map: ReadonlyMap<string, Value>, ask: Ask) {
    this.map = map;
    this.ask = ask;
  }

  private all(): ReadonlyMap<string, Value> {
    this.ask('*');
    return this.map;
  }

  get size(): number {
    return this.all().size;
  }

  get(key: string): Value | undefined {
    this.ask(key);
    return this.map.get(key);
  }

  has(key: string): boolean {
    this.ask(key);
    return this.map.has(key);
  }

  forEach(callback: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.all()) callback(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.all().keys();
  }

  values(): MapIterator<Value> {
    return this.all().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/** Tells what is looked up; it cannot be gone through. */
export class AskedSet {
  private readonly set: ReadonlySet<string>;
  private readonly ask: Ask;

  constructor(set: ReadonlySet<string>, ask: Ask) {
    this.set = set;
    this.ask = ask;
  }

  has(key: string): boolean {
    this.ask(key);
    return this.set.has(key);
  }
}
