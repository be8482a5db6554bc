import fc from 'fast-check';
import { franc } from 'franc-min';
import { describe, expect, it } from 'vitest';
import { detectLanguage, detectLatin } from '#ingest/language.ts';

const prose = [
  'The board of the harbour will close the old pier for repairs, and nobody could say yesterday for how long.',
  'Der Hafen wird wegen Bauarbeiten an der alten Brücke für einige Wochen gesperrt, sagte gestern ein Sprecher.',
  'Le vieux pont sera fermé pendant plusieurs semaines, a déclaré hier un porte-parole de la ville.',
  'El viejo puente estará cerrado durante varias semanas, dijo ayer una portavoz de la ciudad.',
  'İstanbul’da eski köprü birkaç hafta boyunca kapalı kalacak, dedi dün belediyenin bir sözcüsü.',
];

describe('detectLatin', () => {
  it('says what the library says of text in Latin letters', () => {
    const word = fc.oneof(
      fc.constantFrom(...prose.flatMap((text) => text.split(' '))),
      fc.constantFrom('12', '—', '“', '€5', 'ſ', 'K', '\t'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const detected = detectLatin(text);
        fc.pre(detected !== undefined && text.length >= 10);
        expect(detected).toBe(franc(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(prose)('tells the language of %j', (text) => {
    expect(detectLatin(text)).toBe(franc(text));
  });

  it.each(['Старый мост будет закрыт на несколько недель', '12 — 34', 'Ω is a letter'])(
    'leaves %j to the library',
    (text) => {
      expect(detectLatin(text)).toBeUndefined();
    },
  );
});

describe('detectLanguage', () => {
  it('gives short tags', () => {
    expect(prose.slice(0, 4).map(detectLanguage)).toEqual(['en', 'de', 'fr', 'es']);
  });
});
