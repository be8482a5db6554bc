import { expect, test } from 'vitest';
import { borrowTitle, nameStories, titleOfId } from '#core/story-titles.ts';
import type { Story } from '#core/model.ts';
import { makeSource } from './make.ts';

const story = (id: string, meta: Partial<Story['meta']> = {}, body = ''): Story => ({
  id,
  meta: { title: titleOfId(id), formerIds: [], ...meta },
  body,
});
const source = (id: string, title: string) => makeSource(`${id.split('/')[0]}/${id.split('/')[1]}`, [title], { title });

test('a story that nobody wrote a page for takes the headline that shares most words with the others', () => {
  const sources = [
    source('main/a', 'Ferry runs aground near Saltholm'),
    source('main/b', 'Saltholm ferry aground, passengers safe'),
    source('main/c', 'Captain blamed by passengers'),
  ];
  expect(nameStories([story('main')], sources).map(({ meta }) => meta.title)).toEqual([
    '“Saltholm ferry aground, passengers safe”',
  ]);
});

test('of headlines that share nothing the first is taken, and one article lends its own', () => {
  expect(nameStories([story('x')], [source('x/a', 'Alpha'), source('x/b', 'Beta')])[0]?.meta.title).toBe('“Alpha”');
  expect(borrowTitle(source('x/a', 'Alpha'))).toBe('“Alpha”');
});

test.each([
  ['without an article', story('two-ships'), 'Two ships'],
  ['with a title of its own', story('main', { title: 'The grounding' }), 'The grounding'],
  ['with a description', story('main', { description: 'What happened.' }), 'Main'],
  ['with a text', story('main', {}, 'A text.'), 'Main'],
])('a story %s keeps its title', (_, given, title) => {
  const sources = given.id === 'main' ? [source('main/a', 'Ferry runs aground')] : [];
  expect(nameStories([given], sources)[0]?.meta.title).toBe(title);
});
