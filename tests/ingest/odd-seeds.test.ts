/** Seeds that are no tidy article: what must not be claimed of them, and which of their sentences must not be lost. */
import { describe, expect, it } from 'vitest';
import { findRepeated } from '../../src/ingest/find-repeated.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { readSeed, readSeedLines } from '../../src/ingest/read-seed.ts';
import type { Seed } from '../../src/ingest/model.ts';

const lead =
  'The harbour board of Velmora voted seven to two on Tuesday to close the northern ferry dock until the spring, officials said after a meeting of four hours.';
const more =
  'Residents of the islands of Sund and Lathe, who depend on the ferry for food and medicine, said that they had not been consulted.';

function read(text: string, name = 'a.txt'): Seed {
  const seed = readSeed(new TextEncoder().encode(text), `main/${name}`, 'main');
  if (!('lines' in seed)) throw new Error(seed.reason);
  return seed;
}
function ingest(...lines: readonly string[]): ReturnType<typeof ingestSeed> {
  return ingestSeed(read(lines.join('\n')));
}
const textOf = ({ blocks }: ReturnType<typeof ingestSeed>): string => blocks.map(({ text }) => text).join('\n');

describe('the date of publication', () => {
  it.each([
    ['a comment', '2 comments', 'old_salt', '4 February 2031 at 08:02', 'Good riddance, that dock was a death trap.'],
    ['a related post', 'Related articles', 'Ferry dock opens', '12 March 2027', 'Mayor resigns', '13 March 2027'],
    [
      'a timeline',
      '3 February 2029',
      'Divers find that forty of the piles of the dock are rotten.',
      '5 May 2030',
      more,
    ],
    ['an age', 'Updated 3 hours ago'],
    ['a copyright line', 'Copyright 2031 by Jane Roe. All rights reserved.'],
  ])('is not that of %s', (_name, ...lines) => {
    expect(ingest('They are closing our dock', '', lead, '', ...lines).meta.published ?? {}).not.toHaveProperty('at');
  });

  it.each([
    ['Publié le 3 février 2031 à 18h30, mis à jour le 4 février 2031 à 09h12', '2031-02-03T18:30'],
    ['Veröffentlicht am 03.02.2031, aktualisiert am 04.02.2031', '2031-02-03'],
    ['Stand: 03.02.2031 18:30 Uhr', '2031-02-03T18:30'],
    ['Published: 2031-02-03T09:15:00Z', '2031-02-03T09:15:00Z'],
    ['February 2031', '2031-02'],
    ['13/02/2031', '2031-02-13'],
    ['03/04/2031', '2031'],
    ['3/4/31', '2031'],
    ['Posted: 3/4/31 10:00 AM', '2031'],
    ['13/2/31', '2031-02-13'],
    ['Publié le 3/4/31', '2031-04-03'],
    ['Publié le 03/04/2031', '2031-04-03'],
  ])('is read from %s', (line, at) => {
    expect(ingest('They are closing our dock', line, '', lead, '', more).meta.published).toHaveProperty('at', at);
  });

  it('keeps the days of a timeline as headings', () => {
    const { blocks } = ingest('The dock', '', lead, '', '3 February 2029', '', more, '', '5 May 2030', '', more);
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '3 February 2029',
      '5 May 2030',
    ]);
  });
});

describe('sentences that look like something else', () => {
  it.each([
    ['an answer', 'A: "The piles are rotten."'],
    [
      'a sentence after a glued stop',
      `${more} He looked out of the window.Then he left the room and "closed" the door.`,
    ],
    [
      'a quotation in German marks',
      '„Wir haben keine Wahl mehr“, sagte die Vorsitzende Ilona Marsk. „Die Pfähle sind verfault.“',
    ],
    ['a score', 'Result: 7:2 for the closure of the dock.'],
  ])('keeps %s', (_name, sentence) => {
    expect(textOf(ingest('The dock', '', lead, '', sentence, '', more))).toContain(sentence);
  });

  it.each(['Captain Brenn Weatherby, Retired Lighthouse Keeper:', 'Under The Bridge, Nobody Whispered:'])(
    'keeps %s, which leads to a quotation',
    (leading) => {
      const answer = '"I have lived on Sund for forty years and I have never seen the dock in such a state."';
      const { blocks } = ingest('The dock', '', lead, '', leading, '', answer, '', more);
      expect(blocks.map(({ text }) => text)).toEqual([lead, leading, answer, more]);
    },
  );

  it('keeps a text in capitals, and joins its lines', () => {
    const result = ingest(
      'FERRY DOCK TO CLOSE',
      '',
      'THE HARBOUR BOARD OF VELMORA VOTED SEVEN TO TWO ON TUESDAY TO CLOSE THE NORTHERN FERRY DOCK',
      'UNTIL THE SPRING, OFFICIALS SAID AFTER A MEETING THAT LASTED FOUR HOURS IN THE TOWN',
      'HALL.',
      '"WE HAVE NO CHOICE LEFT," BOARD CHAIR ILONA MARSK TOLD REPORTERS.',
    );
    expect(result.meta.title).toBe('FERRY DOCK TO CLOSE');
    expect(result.blocks.map(({ text }) => text.split(' ').length)).toEqual([33, 11]);
  });

  it('joins what mail quotes, without its marks', () => {
    const result = ingest(
      'The dock',
      '',
      lead,
      '',
      '> I have lived on Sund for forty years and I have never seen',
      '> the dock in such a state. Somebody should go to prison for',
      '> it, and soon.',
      '',
      more,
    );
    expect(result.blocks[1]?.text).toBe(
      'I have lived on Sund for forty years and I have never seen the dock in such a state. Somebody should go to prison for it, and soon.',
    );
  });
});

describe('bylines and datelines', () => {
  it.each(['Jane Roe, Staff Writer', 'Text: Jane Roe', 'Jane Roe and Tom van Dale, Senior Correspondents'])(
    'reads %s below the title',
    (line) => {
      const { meta, blocks } = ingest('They are closing our dock', line, '', lead, '', more);
      expect(meta.bylines).toEqual([line]);
      expect(blocks.map(({ text }) => text)).toEqual([lead, more]);
    },
  );

  it.each(['text: the harbour board', 'Repairs and money, says the editor', 'Report: Rotten Piles'])(
    'takes %s for no byline',
    (line) => {
      expect(ingest('They are closing our dock', line, '', lead, '', more).meta.bylines).toEqual([]);
    },
  );

  it.each(['VELMORA, FEB. 3 (REUTERS) -', 'VELMORA, Feb 3 (Reuters) -', 'VELMORA (REUTERS) —'])('splits %s', (head) => {
    const { meta, blocks } = ingest('They are closing our dock', '', `${head} ${lead}`, '', more);
    expect(meta).toMatchObject({ dateline: 'VELMORA', agencies: ['reuters'] });
    expect(blocks.map(({ text }) => text)).toEqual([lead, more]);
  });

  it.each([
    ['Feb. 3 (UPI) --', undefined, 'upi'],
    ['(Reuters) -', undefined, 'reuters'],
    ['VELMORA, 3 Feb (AFP) -', 'VELMORA', 'afp'],
    ['VELMORA, 3 fév 2031 (AFP) -', 'VELMORA', 'afp'],
    ['Velmora, 3 feb (EFE).-', 'Velmora', 'efe'],
    ['Velmora, 3 de febrero de 2031 (EFE).-', 'Velmora', 'efe'],
    ['Velmora (EFE).-', 'Velmora', 'efe'],
    ['Velmora, 3. Feb. 2031 (dpa) -', 'Velmora', 'dpa'],
    ['(ANSA) - VELMORA, 03 FEB -', 'VELMORA', 'ansa'],
    ['(ANSA) – Roma –', 'Roma', 'ansa'],
  ])('splits %s', (head, dateline, agency) => {
    const { meta, blocks } = ingest('They are closing our dock', '', `${head} ${lead}`, '', more);
    expect(meta.agencies).toEqual([agency]);
    expect(meta.dateline).toBe(dateline);
    expect(meta.provenance?.dateline).toEqual(dateline === undefined ? undefined : { how: 'stated', line: 3 });
    expect(blocks.map(({ text }) => text)).toEqual([lead, more]);
  });

  it.each([
    '(Ferry) -',
    'Feb. 3 -',
    '3 Feb (own report) -',
    '(Reuters):',
    'May 3 (see below) —',
    'In about 3 of 40 places - the harbour board said -',
  ])('keeps %s in the text', (head) => {
    const { meta, blocks } = ingest('They are closing our dock', '', `${head} ${lead}`, '', more);
    expect(meta.agencies).toEqual([]);
    expect(blocks[0]?.text).toBe(`${head} ${lead}`);
  });

  it('keeps words between dashes behind a credit', () => {
    const { blocks } = ingest('They are closing our dock', '', `(AFP) - NATO - an alliance - said: ${lead}`, '', more);
    expect(blocks[0]?.text).toBe(`NATO - an alliance - said: ${lead}`);
  });
});

describe('an agency at the end of the text', () => {
  const short = '"We have no choice left," the board chair said.';
  const far = 'Velmora, a town of nine thousand, lost its cannery in 2027 and its school two years later.';
  it.each([
    ['in brackets', '(AFP)', 'afp'],
    ['in brackets with a stop', '(ANSA).', 'ansa'],
    ['behind a dash', '— ANSA', 'ansa'],
    ['bare', 'AFP', 'afp'],
    ['bare, two of them', 'EFE/dpa', 'efe'],
    ['bare, in full', 'Agence France-Presse', 'afp'],
  ])('is credited: %s', (_name, credit, agency) => {
    for (const last of [short, more, far]) {
      const { meta, blocks } = ingest(
        'They are closing our dock',
        '',
        lead,
        '',
        more.replace('two', 'ten'),
        '',
        `${last} ${credit}`,
      );
      expect(meta.agencies?.[0]).toBe(agency);
      expect(meta.complete).toBe('unknown');
      expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: last });
    }
  });

  it.each([
    ['« The school has closed its doors, and children leave us. »', 'AFP', 'afp'],
    ['«\u00A0The school has closed its doors, and children leave us.\u00A0»', '(AFP)', 'afp'],
    ['„The school has closed its doors, and children leave us.“', 'dpa', 'dpa'],
  ])('is credited behind a quotation that ends a sentence: %s', (quote, credit, agency) => {
    const last = `One teacher of the town said: ${quote}`;
    const { meta, blocks } = ingest('The dock', '', lead, '', more, '', `${last} ${credit}`);
    expect(meta.agencies).toEqual([agency]);
    expect(blocks.at(-1)?.text).toMatch(/leave us\..[»“]?$/u);
  });

  it('is credited in a copyright line', () => {
    expect(ingest('The dock', '', lead, '', more, '', '© 2031. AFP').meta.agencies).toEqual(['afp']);
  });

  it('is credited above a caption', () => {
    const { meta, blocks } = ingest(
      'The dock',
      '',
      lead,
      '',
      `${more} AFP`,
      '',
      'The dock on Tuesday. (Reuters/Jane Roe)',
    );
    expect(meta.agencies).toEqual(['afp']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'caption']);
  });

  it('makes a caption of a line above a paragraph', () => {
    const { meta, blocks } = ingest('The dock', '', lead, '', 'The ferry dock of Velmora on Tuesday. (AFP)', '', more);
    expect(meta.agencies).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
  });

  it('is not seen in the name of a person', () => {
    const last = 'He thanked the harbour master, her deputy, and above all Mrs. Petra';
    expect(ingest('The dock', '', lead, '', more, '', last).meta.agencies).toEqual([]);
  });

  it('does not make the last paragraph of a long text the caption of something else', () => {
    const board = (index: number): string =>
      [...'abcdefghijklm']
        .map((letter) => `The board heard ${letter}wharf${index} about pier${letter}${index}.`)
        .join(' ');
    const long = Array.from({ length: 12 }, (_, index) => [`${lead} ${board(index)}`, '']);
    const last = '"Our school has closed its doors, and children leave us," one teacher of the town said. (AFP)';
    const { meta, blocks } = ingest('The dock', '', ...long.flat(), last);
    expect(meta.agencies).toEqual(['afp']);
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: last.replace(' (AFP)', '') });
  });
});

describe('a mail', () => {
  it.each([
    ['Date: Mon, 3 Feb 2031 18:30:00 +0100', '2031-02-03T18:30+01:00'],
    ['Date: Monday at 18:30', undefined],
  ])('has its subject as title; %s', (date, at) => {
    const { meta, blocks } = ingest(
      'From: Jane Roe <jane@courant.example>',
      'To: desk@courant.example',
      date,
      'Subject: Fwd: They are closing our dock',
      '',
      lead,
      '',
      more,
    );
    expect(meta.title).toBe('They are closing our dock');
    expect(meta.provenance?.title).toEqual({ how: 'stated', line: 4 });
    expect({ at: undefined, ...meta.published }.at).toBe(at);
    expect(blocks.map(({ text }) => text)).toEqual([lead, more]);
  });
});

describe('tables', () => {
  const cells = [
    'Team\tPlayed\tPoints',
    'Velmora\t12\t30',
    'Lathe United\t12\t25',
    'Sund\t11\t18',
    'North Harbour Rowing\t12\t9',
  ];
  const votes = ['Harbour Party 1,204 41%', 'Islanders First 987 33%', 'Odde 402 14%', 'Voss 310 11%'];
  it.each([
    ['with tabs, inside the text', cells, [lead, ...cells, more]],
    ['with tabs, above the text', cells, [...cells, lead, more]],
    ['of numbers, inside the text', votes, [lead, ...votes, more]],
    ['of numbers, above the text', votes, [...votes, lead, more]],
  ])('are kept row by row: %s', (_name, rows, lines) => {
    const { blocks } = ingest('Results of the islands', '', ...lines.flatMap((line) => [line, '']));
    const printed = rows.map((row) => row.replaceAll('\t', ' '));
    expect(blocks.map(({ text }) => text).filter((text) => printed.includes(text))).toEqual(printed);
  });

  it('are dropped above the title and below the text', () => {
    const { blocks } = ingest(...votes, '', 'The dock is to close', '', lead, '', more, '', ...votes);
    expect(blocks.map(({ text }) => text)).toEqual([lead, more]);
  });
});

it('keeps the headline that several outlets took over, and drops what their pages share', () => {
  const seeds = ['a', 'b', 'c'].map((name) =>
    read(
      ['Northern ferry dock in Velmora to close', 'Weather and traffic today', lead, more].join('\n\n'),
      `${name}.txt`,
    ),
  );
  expect([...findRepeated(seeds)]).toEqual(['weather and traffic today']);
});

describe('pages', () => {
  const page = (head: string, body = `<p>${lead}</p><p>${more}</p>`): string =>
    `<html><head>${head}</head><body><h1>Ferry dock to close</h1>${body}</body></html>`;

  it('finds authors and publishers by reference in JSON-LD, and the address before it was archived', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Sund Web', datePublished: '1999-01-01' },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
        { '@type': 'Organization', '@id': '#org', name: 'Sund Courant' },
        {
          '@type': 'http://schema.org/NewsArticle',
          headline: 'Ferry dock to close',
          datePublished: '2031-02-03T18:30:00+01:00',
          author: { '@id': '#jane' },
          publisher: { '@id': '#org' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>
      <link rel="canonical" href="https://web.archive.org/web/20310204000000/https://courant.example/dock">
      <meta property="og:url" content="https://courant.example/amp/dock">`;
    expect(ingestSeed(read(page(head), 'a.html')).meta).toMatchObject({
      outlet: 'sund-courant',
      bylines: ['Jane Roe'],
      published: { at: '2031-02-03T18:30:00+01:00' },
      url: 'https://courant.example/dock',
    });
  });

  it('keeps a table row by row, but not the cells that lay out a page', () => {
    const row = (tag: string, ...cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const table = `<table>${row('th', 'Name', 'Votes', 'Share')}${row('td', 'Marsk', '1,204', '41%')}${row('td', 'Kriel', '987', '33%')}</table>`;
    const { blocks } = ingestSeed(read(page('', `<article><p>${lead}</p>${table}<p>${more}</p></article>`), 'a.html'));
    expect(blocks.map(({ text }) => text)).toEqual([
      lead,
      'Name Votes Share',
      'Marsk 1,204 41%',
      'Kriel 987 33%',
      more,
    ]);
    const layout = `<table>${row('td', `<p>${lead}</p><p>${more}</p>`, '<p>Weather</p>')}</table>`;
    expect(read(page('', layout), 'a.html').lines.map(({ text }) => text)).toEqual([
      'Ferry dock to close',
      lead,
      more,
      'Weather',
    ]);
  });

  it('reads the encoding that a page declares', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
    const head = new TextEncoder().encode('<meta charset="windows-1251"><h1>');
    const seed = readSeed(Uint8Array.from([...head, ...cyrillic]), 'main/a.html', 'main');
    expect('lines' in seed ? seed.lines[0]?.text : seed).toBe('Паром');
  });

  it.each([
    ['nests too deeply', `${'<div>'.repeat(600)}${lead}`],
    ['nests too deeply', `${'<b>'.repeat(20_000)}${lead}`],
    [
      'is a web archive',
      'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x',
    ],
  ])('refuses a file that %s', (found, text) => {
    const problem = readSeed(new TextEncoder().encode(text), 'main/a.html', 'main');
    expect('reason' in problem ? problem.reason : '').toContain(found.replace('too', 'its elements too'));
    expect(readSeedLines(new TextEncoder().encode(text), 'main/a.html')).toBeUndefined();
  });

  it('warns of a page without text', () => {
    const { problems } = ingestSeed(
      read('<title>Courant</title><frameset><frame src=a><noframes>No frames.</noframes>', 'a.html'),
    );
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['seed-without-text']);
  });
});
