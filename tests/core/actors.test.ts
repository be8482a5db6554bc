import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '#core/actors.ts';

const documents = (...texts: string[]) => texts.map((text, at) => ({ id: `isle/${at}`, text }));

/** The printed names of each cluster, clusters and names sorted. */
function groupNames(...texts: string[]): string[] {
  return findActors(documents(...texts))
    .clusters.map(({ forms }) =>
      forms
        .map(({ name }) => name)
        .sort()
        .join(' | '),
    )
    .sort();
}

function findCluster(name: string, ...texts: string[]) {
  return findActors(documents(...texts)).clusters.find(({ forms }) => forms.some((form) => form.name === name));
}

describe('findActors', () => {
  it.each([
    ['a surname alone', ['Marta Veldkamp left the talks. Veldkamp said nothing.'], 'Marta Veldkamp | Veldkamp'],
    [
      'a title and a surname',
      ['The premier, Marta Veldkamp, left. Mrs. Veldkamp was tired.'],
      'Marta Veldkamp | Veldkamp',
    ],
    [
      'a full name in another source',
      ['Then Veldkamp left.', 'Marta Veldkamp left the talks.'],
      'Marta Veldkamp | Veldkamp',
    ],
    [
      'romanisations in two sources',
      ['Police said Yusuf al-Qasimi left.', 'Police said Youssef Al Kassimi left.'],
      'Youssef Al Kassimi | Yusuf al-Qasimi',
    ],
    [
      'an article before the surname or not',
      ['The envoy Nadir al-Sabti left. Sabti and al-Sabti spoke.'],
      'Nadir al-Sabti | Sabti | al-Sabti',
    ],
    [
      'a middle initial and a short form',
      ['Senator William Aldersey left.', 'Senator Bill Aldersey left.', 'Senator William J. Aldersey left.'],
      'Bill Aldersey | William Aldersey | William J. Aldersey',
    ],
    ['a family name that comes first', ['President Pak Min-jun spoke. Mr. Pak left.'], 'Pak | Pak Min-jun'],
    ['a given name alone', ['The singer Odalys Brent sang. Odalys was happy.'], 'Odalys | Odalys Brent'],
    ['a trade before the name', ['The striker Tom Hallam won.', 'Then Striker Tom Hallam won.'], 'Tom Hallam'],
    [
      'a nickname in quotation marks',
      ['Police said Carl "The Fish" Hallam died. Hallam was old.', 'Carl Hallam died.'],
      'Carl "The Fish" Hallam | Carl Hallam | Hallam',
    ],
    [
      'a surname that one source misspells',
      ['Mr. Veldkamp left. Marta Veldkamp was ill.', 'Later Velkdamp said no.'],
      'Marta Veldkamp | Veldkamp | Velkdamp',
    ],
    [
      'a headline in title case',
      ['Veldkamp Leaves Talks Early\n\nMarta Veldkamp left the talks.'],
      'Marta Veldkamp | Veldkamp',
    ],
    [
      'names joined by a hyphen',
      ['Marta Veldkamp met Tom Hallam. The Veldkamp-Hallam talks failed. Mr. Hallam left.'],
      'Marta Veldkamp | Veldkamp',
    ],
    [
      'an acronym with its expansion',
      ['The Isle Rescue Service (IRS) came. The IRS left.'],
      'IRS | Isle Rescue Service',
    ],
    [
      'an acronym with and without dots',
      ['The Isle Rescue Service came. The I.R.S. left, the IRS said.'],
      'I.R.S. | IRS | Isle Rescue Service',
    ],
    [
      'a headline without a full stop',
      ['Veldkamp Quits\n\nMrs. Marta Veldkamp left. She quits often, people say, and whoever quits loses.'],
      'Marta Veldkamp | Veldkamp',
    ],
    [
      'an office in place of a given name',
      ['President Tom Hallam left.', 'Ann Hallam came. President Hallam did not.'],
      'Hallam | Tom Hallam',
    ],
    ['names of a state', ['He left the United States. The U.S. was silent.'], 'U.S. | United States'],
  ])('groups %s', (_, texts, expected) => {
    expect(groupNames(...texts)).toContain(expected);
  });

  it.each([
    ['a surname in common', ['Marta Veldkamp left. Peter Veldkamp stayed.'], ['Marta Veldkamp', 'Peter Veldkamp']],
    [
      'another middle initial',
      ['George A. Hallam left. George B. Hallam stayed.'],
      ['George A. Hallam', 'George B. Hallam'],
    ],
    [
      'like names in one source',
      ['Carl Brandt met Karla Brandt and Carlo Brant.'],
      ['Carl Brandt', 'Carlo Brant', 'Karla Brandt'],
    ],
  ])('keeps people apart: %s', (_, texts, expected) => {
    expect(groupNames(...texts)).toEqual(expected);
  });

  it('leaves a surname open where two people have it, and decides where only one has come before', () => {
    const text = 'Marta Veldkamp came. Veldkamp spoke first. Then Peter Veldkamp came, and Veldkamp spoke again.';
    const { clusters, unresolved } = findActors(documents(text));
    expect(clusters.map(({ forms }) => forms.map(({ name, mentions }) => `${name} ${mentions.length}`))).toEqual([
      ['Marta Veldkamp 1', 'Veldkamp 1'],
      ['Peter Veldkamp 1'],
    ]);
    expect(unresolved).toEqual([
      {
        name: 'Veldkamp',
        source: 'isle/0',
        span: { start: text.lastIndexOf('Veldkamp'), end: text.lastIndexOf('Veldkamp') + 8 },
        candidates: ['Marta Veldkamp', 'Peter Veldkamp'],
      },
    ]);
  });

  it('leaves a surname open that comes before its only full name, where another source has another bearer', () => {
    const { unresolved } = findActors(
      documents('Police said Hallam left. Then Ann Hallam came, and Hallam spoke.', 'Tom Hallam stayed.'),
    );
    expect(unresolved).toMatchObject([
      { name: 'Hallam', span: { start: 12 }, candidates: ['Ann Hallam', 'Tom Hallam'] },
    ]);
  });

  it('lets the form of address decide', () => {
    const { unresolved, clusters } = findActors(
      documents('Mrs. Marta Veldkamp met Mr. Peter Veldkamp. Later Mrs. Veldkamp left.'),
    );
    expect(unresolved).toEqual([]);
    expect(clusters[0]).toMatchObject({
      name: 'Marta Veldkamp',
      forms: [{ name: 'Marta Veldkamp' }, { name: 'Veldkamp', titles: ['Mrs. Veldkamp'] }],
    });
  });

  it.each([
    ['Marta Veldkamp', 'person', 'The premier, Marta Veldkamp, left.'],
    ['Isle Rescue Service', 'organisation', 'The Isle Rescue Service came.'],
    ['Norway', 'state', 'He left Norway.'],
    ['Oslo', 'place', 'He left Oslo.'],
    ['Brantford', 'place', 'It happened in Brantford on Monday. He was born in Brantford.'],
  ])('guesses that %s is a %s', (name, kind, text) => {
    expect(findCluster(name, text)).toMatchObject({ kind });
  });

  it('keeps a capital apart from its state, and says what it may stand for', () => {
    expect(findCluster('Oslo', 'Oslo refused. Norway was silent, and then Oslo spoke.')).toMatchObject({
      name: 'Oslo',
      mayStandFor: 'Norway',
      forms: [{ name: 'Oslo' }],
    });
  });

  it('collects roles as each source words them', () => {
    const texts = [
      'Marta Veldkamp, the head of the harbour committee, left on Monday.',
      'The committee chairwoman Marta Veldkamp was ill. Isle Prime Minister Marta Veldkamp was not.',
      'A spokesman for Veldkamp said she left.',
    ];
    const cluster = findCluster('Marta Veldkamp', ...texts);
    const words = cluster?.roles.map(({ source, span }) =>
      documents(...texts)
        .find(({ id }) => id === source)
        ?.text.slice(span.start, span.end),
    );
    expect(words).toEqual(['the head of the harbour committee', 'committee chairwoman', 'Isle Prime Minister']);
  });

  it.each([
    '',
    ' \n\n ',
    '“',
    'THE WAR IS OVER, SAYS MARTA VELDKAMP',
    'Der Minister Hans Vogt ist weg',
    '\u0000\uD800',
    '東京で地震',
    'A. B. C. D.',
    'Mr.',
    "O'",
    'Of The And',
  ])('takes odd input: %j', (text) => {
    for (const { forms } of findActors(documents(text, text)).clusters)
      for (const { mentions } of forms) expect(mentions.length).toBeGreaterThan(0);
  });

  const piece = fc.constantFrom(
    'Marta',
    'Veldkamp',
    'Peter',
    'al-',
    'Sabti',
    'Mr.',
    'President',
    'of',
    'the',
    'Isle',
    'Union',
    '(IU)',
    'said',
    ',',
    '.',
    '“',
    "'s",
    'U.S.',
    'in',
    'Oslo',
    '-',
    '\n\n',
    'é',
    '1',
  );

  it('prints each mention as its source does, whatever the text, and does not depend on the order of sources for its groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 40 }), (a, b) => {
        const texts = documents(a.join(' '), b.join(' '));
        const { clusters } = findActors(texts);
        for (const { forms, roles } of clusters) {
          for (const { name, mentions } of forms)
            for (const { source, span } of mentions)
              expect(
                texts
                  .find(({ id }) => id === source)
                  ?.text.slice(span.start, span.end)
                  .replace(/\s+/g, ' '),
              ).toBe(name);
          for (const { span } of roles) expect(span.start).toBeLessThan(span.end);
        }
        const turned = findActors(texts.toReversed()).clusters;
        const names = (list: typeof clusters) =>
          list
            .map(({ forms }) =>
              forms
                .map(({ name }) => name)
                .sort()
                .join('|'),
            )
            .sort();
        expect(names(turned)).toEqual(names(clusters));
      }),
    );
  });
});
