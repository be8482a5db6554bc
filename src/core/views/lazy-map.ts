/** A map that is made when something is looked up in it for the first time. */
export class LazyMap<Value> {
  private readonly make: () => ReadonlyMap<string, Value>;
  private made: ReadonlyMap<string, Value> | undefined;

  constructor(make: () => ReadonlyMap<string, Value>) {
    this.make = make;
  }

  private whole(): ReadonlyMap<string, Value> {
    this.made ??= this.make();
    return this.made;
  }

  get(key: string): Value | undefined {
    return this.whole().get(key);
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.whole().entries();
  }
}
