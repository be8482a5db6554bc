/** Longer words are parts of the text that they stand in, and would hold all of it in memory; there are few. */
const longestWord = 12;

/**
 * Remembers what a pure function gave for words: a text has few different ones. All are forgotten when they are `most`, so
 * that no text fills memory.
 */
export function remember<Value>(most: number, read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.value;
    const value = read(word);
    if (word.length > longestWord) return value;
    if (known.size >= most) known.clear();
    known.set(word, { value });
    return value;
  };
}
