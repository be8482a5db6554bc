import { expect, test } from 'vitest';
import { chooseColumnLabels } from '#core/views/column-labels.ts';
import { makeSource } from '../make.ts';

const label = (list: readonly (readonly [label: string, title: string])[]) =>
  chooseColumnLabels(list.map(([name, title], at) => makeSource(`s/${at}`, [title], { title, label: name })));

test.each([
  ['a name that was not cut', 'Herald', 'Council votes to close the old mill', 'Herald'],
  [
    'the longest phrase that fits',
    'Council votes to close…',
    'Council votes on mill after a fire in May',
    'Council votes on mill after a fire',
  ],
  [
    'what stands before a colon',
    'Mill fire: what we…',
    'Mill fire in Osterby: what we know so far about it',
    'Mill fire in Osterby',
  ],
  [
    'no phrase that names nothing',
    'Fire in the old mill of…',
    'Fire in the old mill of Osterby spreads northwards',
    'Fire in the old mill of…',
  ],
  ['a title that fits whole', 'Old mill burns…', 'Old mill burns down again', 'Old mill burns down again'],
])('%s', (_, own, title, expected) => {
  expect(label([[own, title]])).toEqual([expected]);
});

test('labels stay different', () => {
  expect(
    label([
      ['Council votes on mill…', 'Council votes on mill after a long and bitter debate'],
      ['Council votes on mill af…', 'Council votes on mill after the fire of last summer'],
    ]),
  ).toEqual(['Council votes on mill', 'Council votes on mill af…']);
});
