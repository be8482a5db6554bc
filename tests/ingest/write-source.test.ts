import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/markdown/parse-source.ts';
import { writeSource, writeSourceBody } from '../../src/markdown/write-source.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { readable } from '../../src/ingest/characters.ts';

const markup = fc.constantFrom(
  ' ',
  '> ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '    ',
  ...'# ## 12) *** --- === ``` ~~~ ` _ __ [ ] ( ) < > <b> <a@b.example> <#@0> & &amp; &#35; ! ![ \\\\ | : " { } a Word . https://example.org'.split(
    ' ',
  ),
);
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.oneof(markup, fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  .map(readable)
  .filter((value) => value !== '');
const block = fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'caption' as const), text });

describe('writeSourceBody', () => {
  it('is read back as exactly the blocks that were written', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const read = readBlocks(writeSourceBody(blocks));
        expect(read.blocks.map(({ kind, text: words }) => ({ kind, text: words }))).toEqual(blocks);
        expect(read.findings).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes plain prose as it is', () => {
    const prose = '“It’s 5 p.m. – we’re done,” she said (at 10% off). Call +1 234; see A/B.';
    expect(writeSourceBody([{ kind: 'paragraph', text: prose }])).toBe(`${prose}\n`);
  });
});

describe('writeSource', () => {
  const seed = { file: 'main/a.txt', sha256: '0'.repeat(64), lines: [] };

  it('writes keys in the order of the design and leaves out empty lists', () => {
    const written = writeSource({ seed, story: 'main', label: 'A', bylines: [], outlet: null, title: 'A' }, []);
    expect(written).toBe(
      `---\ntitle: A\nlabel: A\nstory: main\noutlet: null\nseed:\n  file: main/a.txt\n  sha256: "${'0'.repeat(64)}"\n  lines: []\n---\n`,
    );
  });

  it('keeps every title a text', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.constantFrom('2015', 'null', 'true', '2015-10-13', '0x1f', '- a', 'a: b', '#c', '---')),
        (title) => {
          const { data } = readDocument(writeSource({ title, label: title, story: 'main', seed }, []));
          expect(data).toMatchObject({ title, label: title });
        },
      ),
    );
  });
});
