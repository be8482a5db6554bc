/** Questions and answers, one line each: at a terminal, or from a file that is piped in. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface Asker {
  /** Prints something that asks nothing. */
  readonly say: (text: string) => void;
  /** The answer without white space at its ends; `undefined` at the end of the input. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Lines that come before their question wait for it. */
export function openAsker(input: Readable, output: Writable): Asker {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    say: (text) => void output.write(`${text}\n`),
    ask: async (question) => {
      output.write(`${question} `);
      const next = await lines.next();
      return next.done === true ? undefined : next.value.trim();
    },
    close: () => reader.close(),
  };
}
