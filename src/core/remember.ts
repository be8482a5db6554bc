/** How many words are remembered, and up to which length; see `remember`. */
export interface Memory {
  readonly most: number;
  readonly longest: number;
}

/**
 * Longer words are parts of the text that they stand in, and would hold all of it in memory; there are few. The number is that
 * of a newsroom's whole vocabulary, and a bound for texts that are none.
 */
export const wordMemory: Memory = { most: 50_000, longest: 12 };

/**
 * Remembers what a pure function gave for the texts that it was asked of: a text has few different words. All are forgotten when
 * they are `most`, so that nothing fills memory; texts above `longest` are not remembered.
 */
export function remember<Value>({ most, longest }: Memory, read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
