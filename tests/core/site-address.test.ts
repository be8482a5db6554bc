import { expect, test } from 'vitest';
import { siteSchema } from '#schema';

const reasonOf = (url: string) => siteSchema.safeParse({ url }).error?.issues.map(({ message }) => message);

test.each(['https://example.org', 'https://example.org/', 'http://localhost:4321', 'HTTPS://Example.org'])(
  '%s is where a site can stand',
  (url) => {
    expect(reasonOf(url)).toBeUndefined();
  },
);

test.each([
  'https://example.org/check',
  'https://example.org/check/',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://somebody:secret@example.org',
])('%s holds more than that; feeds and pages would lose it', (url) => {
  expect(reasonOf(url)).toEqual([
    'expected a scheme and a host only, such as https://example.org; a path belongs into base',
  ]);
});

test('what is no address has one problem', () => {
  expect(reasonOf('selby.example')).toEqual(['expected a web address that starts with https:// or http://']);
});
