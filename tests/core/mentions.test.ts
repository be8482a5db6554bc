import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexActors } from '#core/mentions-index.ts';
import { findMentions } from '#core/mentions.ts';
import type { Actor } from '#core/model.ts';
import { actorSchema } from '#schema';

function actor(
  id: string,
  kind: Actor['meta']['kind'],
  name: string,
  ...names: (string | [string, string[]])[]
): Actor {
  const listed = names.map((entry) =>
    typeof entry === 'string' ? { name: entry, sources: [] } : { name: entry[0], sources: entry[1] },
  );
  return { id, body: '', meta: actorSchema.parse({ name, kind, names: listed }) };
}

const actors = [
  actor('nadia-al-hariri', 'person', 'Nadia al-Hariri', 'Hariri', 'al-Hariri'),
  actor('omar-oneill', 'person', "Omar O'Neill", "O'Neill", ['Omar', ['isle/herald']]),
  actor('jon-vance', 'person', 'Jon Vance', 'Vance'),
  actor('ruth-vance', 'person', 'Ruth Vance', 'Vance', 'R. B. Vance'),
  actor('aldria', 'state', 'Aldria', 'Republic of Aldria', 'U.S.A.'),
  actor('iu', 'organisation', 'Isle Union', 'US', '島連合'),
];

function findNames(text: string, id = 'isle/post') {
  const { mentions, unresolved } = findMentions({ id, text }, actors);
  return [
    ...mentions.map(({ actor: who, name }) => `${name} = ${who}`),
    ...unresolved.map(({ name, candidates }) => `${name} ? ${candidates.join(' ')}`),
  ];
}

describe('findMentions', () => {
  it.each([
    ['the longest name wins', 'Then Nadia al-Hariri spoke.', ['Nadia al-Hariri = nadia-al-hariri']],
    [
      'a hyphen may be a blank, and a particle a capital',
      'Nadia Al Hariri and Al-Hariri',
      ['Nadia Al Hariri = nadia-al-hariri', 'Al-Hariri = nadia-al-hariri'],
    ],
    [
      'a possessive is not part of the name',
      "Hariri’s plan, O’Neill's plan",
      ['Hariri = nadia-al-hariri', 'O’Neill = omar-oneill'],
    ],
    ['no match inside a word', 'Haririan, Aldrian, preHariri', []],
    ['no match behind an apostrophe', "M'Hariri and L'Hariri", []],
    ['but behind an elided article', "le plan d'Hariri", ['Hariri = nadia-al-hariri']],
    ['a name in capitals', 'VANCES AND HARIRI MEET', ['HARIRI = nadia-al-hariri']],
    ['a shared name is nobody', 'Vance met Jon Vance.', ['Jon Vance = jon-vance', 'Vance ? jon-vance ruth-vance']],
    [
      'initials with or without blanks and dots',
      'R.B. Vance, R B Vance',
      ['R.B. Vance = ruth-vance', 'R B Vance = ruth-vance'],
    ],
    ['the last dot belongs to the name', 'The U.S.A. left.', ['U.S.A. = aldria']],
    ['an acronym is not a pronoun', 'Tell us that the US left.', ['US = iu']],
    ['a script without blanks', '昨日島連合は', ['島連合 = iu']],
    [
      'a longer name that nobody has',
      'Hariri Pasha left. P. Hariri stayed, with Said-Hariri.',
      ['Hariri ? nadia-al-hariri', 'Hariri ? nadia-al-hariri', 'Hariri ? nadia-al-hariri'],
    ],
    [
      "a given name before it that is not the actor's",
      'Fatima Hariri left, Fatima al-Hariri stayed, Nadia Hariri spoke.',
      ['Hariri ? nadia-al-hariri', 'al-Hariri ? nadia-al-hariri', 'Hariri = nadia-al-hariri'],
    ],
    ['a day may follow', 'Hariri Tuesday left.', ['Hariri = nadia-al-hariri']],
    ['two known names joined by a hyphen', 'The Hariri-Aldria talks', ['Hariri = nadia-al-hariri', 'Aldria = aldria']],
    ['not across paragraphs', 'Nadia\n\nal-Hariri', ['al-Hariri = nadia-al-hariri']],
    ['but across a line', 'Isle\nUnion', ['Isle\nUnion = iu']],
    [
      'in a headline in title case the next word says nothing',
      'Minister Hariri Quits Before Vote',
      ['Hariri = nadia-al-hariri'],
    ],
    ['nothing to find', '', []],
    ['unbalanced and odd characters', '((“Hariri\u0000', ['Hariri = nadia-al-hariri']],
  ])('%s', (_, text, expected) => {
    expect(findNames(text).sort()).toEqual([...expected].sort());
  });

  it('keeps a name limited to sources to them', () => {
    expect(findNames('Omar left.')).toEqual([]);
    expect(findNames('Omar left.', 'isle/herald')).toEqual(['Omar = omar-oneill']);
  });

  it('finds decomposed letters and gives spans of the text as it is', () => {
    const text = 'Rene\u0301 left';
    const { mentions } = findMentions({ id: 'a/b', text }, [actor('r', 'person', 'Ren\u00e9')]);
    expect(mentions).toEqual([{ actor: 'r', span: { start: 0, end: 5 }, name: 'Rene\u0301' }]);
  });

  it('ignores a name without letters', () => {
    expect(findMentions({ id: 'a/b', text: '? !' }, [actor('r', 'person', '?')])).toEqual({
      mentions: [],
      unresolved: [],
    });
  });

  it('gives ordered spans without overlap that print the name, in any text', () => {
    const index = indexActors(actors);
    const pieces = fc.constantFrom(
      'Vance',
      'Jon',
      'Hariri',
      'al-',
      'Nadia',
      ' ',
      "'",
      '’s',
      'U.S.A.',
      '\n\n',
      '.',
      'ü',
      '島連合',
      '😀',
      'US',
      'the',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { mentions, unresolved } = findMentions({ id: 'a/b', text }, index);
        const all = [...mentions, ...unresolved].sort((a, b) => a.span.start - b.span.start);
        for (const [at, { name, span }] of all.entries()) {
          expect(text.slice(span.start, span.end)).toBe(name);
          expect(span.start).toBeGreaterThanOrEqual(all[at - 1]?.span.end ?? 0);
        }
      }),
    );
  });

  it('does not depend on the order of the actors', () => {
    const text = 'Vance, Hariri and the Isle Union met Jon Vance in Aldria.';
    expect(findMentions({ id: 'a/b', text }, actors.toReversed())).toEqual(findMentions({ id: 'a/b', text }, actors));
  });
});
