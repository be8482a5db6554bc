import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../src/schema.ts';
import { accountFor } from '../../src/ingest/account.ts';
import { essence } from '../../src/ingest/characters.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';

const piece = fc.constantFrom(
  'The mayor of Ostrava said on Monday that the bridge would open in spring.',
  '“It will hold,” she said.',
  'Bridge to open',
  '',
  'OSLO (Bernama) - The ferry left the harbour an hour late, passengers said.',
  'By Ada Quill',
  'March 3, 2021',
  'Related Posts',
  'Share on Facebook',
  '• wide-phone-and-up',
  '12 Shares',
  'a line that was broken in the middle of the',
  'sentence goes on here and ends.',
  'Copyright © 2021 The Harbour Post. All rights reserved.',
  'US\u00A0Secretary of StateJane Roe\u00A0said so.',
  '  ',
  '\u200B',
  '\u202Eabc\u202C',
  'The harbour at dusk. EFE/Ada Quill',
  '{"a": [1, 2]}',
  'var x = 1;',
  'Harbour Post logo',
  'He said no. (EFE)',
  '> Another man wrote that the bridge would',
  '> > not hold, and that he had told them.',
  '© DPA',
);
const line = fc.oneof(
  { weight: 4, arbitrary: piece },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\r');
const article = fc
  .array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 25 })
  .map((lines) => `Words ${lines.flat().join('')}`);

describe('the laws of ingest, for any text', () => {
  it('accounts for every line once, and the source has the kept words in order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const seed = readSeed(new TextEncoder().encode(text), 'main/a.txt', 'main');
        if (!('lines' in seed)) return;
        const { meta, blocks } = ingestSeed(seed);
        const account = accountFor(seed.lines, meta.seed.lines);
        expect(account.faults).toEqual([]);
        const titled = meta.provenance?.title?.line === undefined ? '' : meta.title;
        expect(essence([titled, ...blocks.map((block) => block.text)].join(''))).toBe(account.kept);
        const all = seed.lines.map((own) => essence(own.text)).join('');
        expect(account.kept.length + account.metadata.length + account.removed.length).toBe(all.length);
        expect(sourceSchema.safeParse({ ...meta, label: 'A' }).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
