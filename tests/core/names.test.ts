import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '#core/names.ts';

describe('compareNames', () => {
  it.each([
    ['romanisations', 'Yusuf al-Qasimi', 'Youssef Al Kassimi'],
    ['digraphs', 'Dhiya Bahadur', 'Ziya Bahadour'],
    ['vowels and doubled letters', 'Mohammed Jabir', 'Muhamad Jaber'],
    ['an abbreviated first name', 'Mohd Rashid Noor', 'Muhammad Rashid Nur'],
    ['a servant name in one word or three', 'Abd al-Karim Haddad', 'Abdulkareem Haddad'],
    ['al-Din in one word or two', 'Nur al-Din Barazi', 'Noureddine Barazi'],
    ['an article glued or missing', 'Salma Alfayez', 'Salma Fayez'],
    ['a son of', 'Tariq bin Walid al-Nimr', 'Tarik ibn Waleed Nimr'],
    ['fewer names of the chain', 'Karim Adel Ghassan al-Sabti', 'Karim al-Sabti'],
    ['the surname alone', 'al-Sabti', 'Karim Adel Sabti'],
    ['titles', 'Sheikh Karim Sabti', 'Prof. Dr. Karim Sabti'],
    ['a middle initial', 'Anna K. Lindqvist', 'Anna Lindqvist'],
    ['an initial for a name', 'A. Lindqvist', 'Anna Lindqvist'],
    ['diacritics', 'Jürgen Østergård', 'Jurgen Ostergard'],
    ['hyphens', 'Park Min-jun', 'Park Min Jun'],
    ['the surname first', 'Min-jun Park', 'Park Min-jun'],
    ['a comma', 'LINDQVIST, Anna', 'Anna Lindqvist'],
    ['short forms', 'Bill Aldersey', 'William Aldersey'],
    ['forms in other languages', 'Volodymyr Marchuk', 'Vladimir Marchuk'],
    ['another script', 'Андрей Марчук', 'Andrei Marchuk'],
    ['a typing slip', 'Anna Lindvqist', 'Anna Lindqvist'],
    ['a missing blank', 'AnnaLindqvist', 'Anna Lindqvist'],
    ['particles', 'Joost van der Meulen', 'Joost Meulen'],
    ['a suffix', 'Carl Brandt, Jr.', 'Carl Brandt'],
    ['a second surname', 'Lucia Ortega Palma', 'Lucia Ortega'],
  ])('%s: one name', (_, a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: true });
  });

  it.each([
    ['the same surname', 'Anna Lindqvist', 'Peter Lindqvist'],
    ['the same surname in a chain', 'Karim Adel Ghassan al-Sabti', 'Nabil al-Sabti'],
    ['the same given name', 'Karim Sabti', 'Karim Haddad'],
    ['another middle name', 'Anna Maria Lindqvist', 'Anna Petra Lindqvist'],
    ['a son and his father', 'Karim Adel Ghassan Sabti', 'Adel Ghassan Sabti'],
    ['the other gender', 'Roberta Hallam', 'Robert Hallam'],
    ['a given name that looks like an article', 'Ed Hallam', 'Deborah Ann Hallam'],
    ['another family name with an article', 'Karim Ali al-Sabti', 'Karim al-Ali'],
    ['another surname after the same chain', 'Karim Adel Sabti', 'Karim Adel Haddad'],
    ['another initial', 'B. Lindqvist', 'Anna Lindqvist'],
    ['father and son', 'Salim bin Nadir', 'Nadir bin Salim'],
    ['another surname alone', 'Haddad', 'Karim Sabti'],
    ['a middle name alone', 'Adel', 'Karim Adel Sabti'],
    ['only the article in common', 'al-Sabti', 'al-Haddad'],
  ])('%s: two people', (_, a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: false });
  });

  it('gives what was compared', () => {
    expect(compareNames('Dr Anna Lindqvist', 'Lindquist').pairings).toMatchObject([
      { short: 'lindquist', long: 'lindqvist', last: true },
    ]);
  });

  it.each(['', '  ', '-', ',', 'al', 'Dr', '؟', '😀'])('takes odd input: %j', (odd) => {
    expect(compareNames(odd, odd).score).toBe(1);
    expect(compareNames(odd, 'Anna Lindqvist').match).toBe(false);
  });

  const parts = fc.constantFrom(
    'al',
    'Abd',
    'bin',
    'Karim',
    'Qasim',
    'Kassem',
    'J.',
    'Dr',
    'Jaber',
    '-',
    ',',
    "O'",
    'Müller',
    'ud-Din',
    'x',
    '7',
  );
  const name = fc.oneof(
    fc.array(parts, { maxLength: 7 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 20, unit: 'grapheme' }),
  );

  it('is symmetric, between 0 and 1, and certain of a name and itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { score } = compareNames(a, b);
        expect(compareNames(b, a).score).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareNames(a, a).score).toBe(1);
      }),
    );
  });
});
