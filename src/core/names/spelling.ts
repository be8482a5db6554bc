/**
 * How alike two folded name parts are spelled: an edit distance in which romanisation and typing slips are cheap
 * (after Damerau 1964, with weights by class of sound). The weights were set on public lists of aliases (OFAC, OpenSanctions).
 */

/** Digraphs that stand for one sound, as one capital letter. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/sch|tch|tsch|cz/g, 'C'],
  [/ou/g, 'u'],
  [/kh/g, 'K'],
  [/gh/g, 'G'],
  [/dh/g, 'D'],
  [/th/g, 'T'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/dj/g, 'j'],
  [/x/g, 'ks'],
  [/(?<=..)h$/g, ''],
];

const vowels = 'aeiouy';

/** Sounds that romanisations exchange, with the cost of the exchange; all other consonants cost 1. */
const exchanges: ReadonlyMap<string, number> = new Map(
  (
    'ae.15 ei.15 ou.15 iy.05 ey.15 ao.4 eo.4 ai.6 au.6 iu.6 io.6 eu.35 ay.5 ' +
    'kq.1 ck.15 cq.2 kK.2 hK.2 qK.3 GK.4 gG.15 gj.25 GR.5 gk.4 gq.3 Gq.3 jy.25 ij.25 jZ.2 dD.15 zD.2 zd.5 tT.15 sT.35 td.4 ' +
    'sS.35 SC.15 cC.3 kC.4 sc.3 sz.3 zZ.2 zc.5 jC.6 sC.5 SZ.4 bp.4 bv.5 vw.1 uw.3 ow.4 fv.4 uv.4 pf.5 zj.4 gh.5 lr.8 mn.7 hG.5 KC.3'
  )
    .split(' ')
    .flatMap((entry) => {
      const [a = '', b = ''] = entry;
      const cost = Number(entry.slice(2));
      return [
        [a + b, cost],
        [b + a, cost],
      ];
    }),
);

const isVowel = (letter: string) => vowels.includes(letter);

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  return exchanges.get(a + b) ?? (isVowel(a) && isVowel(b) ? 0.6 : isVowel(a) !== isVowel(b) ? 1.2 : 1);
}

function insertCost(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (isVowel(letter)) return isVowel(word[at - 1] ?? '') || isVowel(word[at + 1] ?? '') ? 0.25 : 0.45;
  if (letter === 'h') return 0.35;
  return letter === 'w' && isVowel(word[at - 1] ?? '') && isVowel(word[at + 1] ?? '') ? 0.35 : 1;
}

/** The spelling with one letter for each sound. */
function spellSounds(part: string): string {
  return digraphs.reduce((word, [pattern, sound]) => word.replace(pattern, sound), part);
}

const consonantClasses: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyhw]/g, ''],
  [/[kqcgKGC]/g, 'k'],
  [/[szSZTDjtd]/g, 's'],
  [/[bpvf]/g, 'b'],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a part by class of sound: what nearly all romanisations of one name share. */
export function spellConsonants(part: string): string {
  return consonantClasses.reduce((word, [pattern, sound]) => word.replace(pattern, sound), spellSounds(part));
}

/** The cost of turning one spelling (from `spellSounds`) into the other; a first letter that differs costs `firstLetter` times as much. */
const firstLetter = 1.4;

function measureDistance(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = [0];
  for (let j = 0; j < b.length; j += 1) above.push((above[j] ?? 0) + insertCost(b, j));
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = [(above[0] ?? 0) + insertCost(a, i)];
    for (let j = 0; j < b.length; j += 1) {
      const x = a[i] ?? '';
      const y = b[j] ?? '';
      const factor = i === 0 && j === 0 ? firstLetter : 1;
      let best = Math.min(
        (above[j] ?? 0) + exchangeCost(x, y) * factor,
        (above[j + 1] ?? 0) + insertCost(a, i),
        (row[j] ?? 0) + insertCost(b, j),
      );
      if (i > 0 && j > 0 && x !== y && x === b[j - 1] && y === a[i - 1])
        best = Math.min(best, (before[j - 1] ?? 0) + 0.6);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** 1 for the same spelling, 0 for nothing in common. */
export function compareSpelling(a: string, b: string): number {
  if (a === b) return 1;
  const x = spellSounds(a);
  const y = spellSounds(b);
  return Math.max(0, 1 - (2 * measureDistance(x, y)) / (x.length + y.length));
}
