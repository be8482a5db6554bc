/** How many words are remembered, and up to which length; see `remember`. */
export interface Memory {
  readonly most: number;
  readonly longest: number;
}

/** V8 makes longer pieces of a text as views of it, which hold all of it in memory. */
const longestCopied = 12;

/**
 * Longer words are few. The number is that of a newsroom's whole vocabulary, and a bound for texts that are none.
 */
export const wordMemory: Memory = { most: 50_000, longest: 24 };

/** The same text, held by itself. */
const detach = (text: string): string => (text.length > longestCopied ? ` ${text}`.slice(1) : text);

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
    known.set(detach(text), { value });
    return value;
  };
}
