import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '#site/cite/citation.ts';
import {
  escapeTex,
  escapeWiki,
  writeBibtex,
  writeCsl,
  writePlain,
  writeRis,
  writeWikipedia,
} from '#site/cite/formats.ts';

const full: Citation = {
  key: 'claim-s-well',
  title: 'The “well” costs 5 % of {all} & holds_nine | barrels [sic]\nat most',
  site: 'Record & Sons',
  publisher: 'Society #1',
  date: '2021-04-01',
  url: 'https://quay.example/check/claims/s/well/',
  language: 'en',
  note: 'Verdict: one witness (draft)',
};
const bare: Citation = { key: 'claim-s-well', title: 'T', site: 'S', language: 'en', note: 'Verdict: disputed' };
const text = fc.string({ unit: 'grapheme', minLength: 1 });

describe('plain text', () => {
  test('names what is known', () => {
    expect(writePlain(full)).toBe(
      'Society #1 (1 April 2021). “The ‘well’ costs 5 % of {all} & holds_nine | barrels [sic] at most”. Verdict: one witness (draft). Record & Sons. https://quay.example/check/claims/s/well/',
    );
  });

  test('invents no author, no date and no address', () => {
    expect(writePlain(bare)).toBe('“T” (n.d.). Verdict: disputed. S.');
  });
});

describe('BibTeX', () => {
  test('is one entry with escaped text', () => {
    expect(writeBibtex(full)).toBe(
      [
        '@misc{claim-s-well,',
        '  title = {{The “well” costs 5 \\% of \\{all\\} \\& holds\\_nine | barrels [sic] at most}},',
        '  author = {{Society \\#1}},',
        '  howpublished = {Record \\& Sons},',
        '  year = {2021},',
        '  month = {4},',
        '  day = {1},',
        '  url = {https://quay.example/check/claims/s/well/},',
        '  note = {Verdict: one witness (draft)},',
        '  language = {en},',
        '}',
      ].join('\n'),
    );
    expect(writeBibtex(bare)).not.toMatch(/author|year|month|day|url/);
  });

  test('no text leaves its braces or is read as a command', () => {
    fc.assert(
      fc.property(text, (title) => {
        const plain = escapeTex(title).replaceAll(/\\text[a-z]+\{\}/g, '');
        expect(plain.replaceAll(/\\[{}#$%&_]/g, '')).not.toMatch(/[\\{}#$%&_^~]/);
      }),
    );
  });
});

describe('RIS', () => {
  test('has one line per field, CRLF, and ends as it must', () => {
    expect(writeRis(full)).toBe(
      [
        'TY  - ELEC',
        'TI  - The “well” costs 5 % of {all} & holds_nine | barrels [sic] at most',
        'AU  - Society #1',
        'T2  - Record & Sons',
        'PB  - Society #1',
        'PY  - 2021',
        'DA  - 2021/04/01/',
        'UR  - https://quay.example/check/claims/s/well/',
        'LA  - en',
        'N1  - Verdict: one witness (draft)',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect(writeRis(bare)).not.toMatch(/^(?:AU|PB|PY|DA|UR)/m);
  });

  test('no text makes a line of its own', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const lines = writeRis({ ...bare, title: `a${title}\r\nER  - ` }).split(/\r\n|[\r\n\u2028\u2029]/);
        expect(lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('is a list of one web page', () => {
    expect(JSON.parse(writeCsl(full))).toEqual([
      {
        id: 'claim-s-well',
        type: 'webpage',
        title: full.title,
        'container-title': 'Record & Sons',
        author: [{ literal: 'Society #1' }],
        publisher: 'Society #1',
        issued: { 'date-parts': [[2021, 4, 1]] },
        URL: full.url,
        language: 'en',
        note: full.note,
      },
    ]);
    expect(Object.keys(JSON.parse(writeCsl(bare))[0])).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'language',
      'note',
    ]);
  });
});

describe('Wikipedia', () => {
  test('is one template without a day of access', () => {
    expect(writeWikipedia(full)).toBe(
      '{{cite web |title=The “well” costs 5 % of &#123;all&#125; &#38; holds_nine &#124; barrels &#91;sic&#93; at most |website=Record &#38; Sons |publisher=Society #1 |date=2021-04-01 |url=https://quay.example/check/claims/s/well/ |language=en}}',
    );
    expect(writeWikipedia(bare)).toBe('{{cite web |title=T |website=S |language=en}}');
  });

  test('no text ends the template, starts a link or a tag, or becomes bold', () => {
    fc.assert(
      fc.property(text, (title) => {
        const escaped = escapeWiki(`${title}''}}|[[a]]<b>~~~~`).replaceAll('<nowiki/>', '');
        expect(escaped).not.toMatch(/[|[\]{}<>=]|''|~~~/);
      }),
    );
  });
});
