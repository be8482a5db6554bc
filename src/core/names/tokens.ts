import { honorifics } from '#data/honorifics.ts';
import { foldName } from './fold.ts';

/** One part of a person's name, folded. */
export interface NameToken {
  readonly text: string;
  /** Articles, particles and titles: they may be missing on either side. */
  readonly weak: boolean;
}

/** Arabic articles as romanised, also before sun letters. */
export const articles: ReadonlySet<string> = new Set('al el ul ad ed an ar er as es ash az at l'.split(' '));
/** Articles and particles that may stand first; the others are then names (`Ed`, `Ben`). */
const leading: ReadonlySet<string> = new Set(
  'al el ul abu abou abi abo bin ibn umm van von de del della di da du la le der den'.split(' '),
);
const particles: ReadonlySet<string> = new Set(
  'bin ben ibn bint binti bte ould abu abou abi aboo ait umm van von der den de del della di da do dos das du la le los ter ten zu zum y e st dit'.split(
    ' ',
  ),
);
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv junior senior'.split(' '));

/** Turns `Last, First` around; a comma before a suffix only separates. */
function turnAround(name: string): string {
  const [last = '', first = '', ...rest] = name.split(',').map((part) => part.trim());
  if (first === '' || rest.length > 0 || suffixes.has(first.replace('.', ''))) return name.replaceAll(',', ' ');
  return `${first} ${last}`;
}

const servant = /^a(?:[bp]d|db)(?:[aeou]l?)?$/;
const gluedServant = /^abd[aeiou]+l?(?=...)/;
const faith = /^d(?:in|ine|een|yn)$/;
const gluedFaith = /(?<=..)[aeiou]l?d+(?:in|ine|een|yn)$/;
const prophet = /^m[ou]?h?d$/;

/**
 * The parts of a person's name in the order of speech, folded. What romanisations write in one word or several is one part:
 * `Abd al-X`, `Abdul X` and `AbdulX`; `X al-Din`, `X ud-Din` and `Xeddine`. A name of titles and particles only keeps them as its parts.
 */
export function splitName(name: string): NameToken[] {
  const words = turnAround(foldName(name))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const tokens: NameToken[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const last = tokens.at(-1);
    if (servant.test(word) && next !== undefined) {
      const step = articles.has(next) && at + 2 < words.length ? 2 : 1;
      tokens.push({ text: `abd${words[at + step] ?? ''}`, weak: false });
      at += step;
    } else if (articles.has(word) && next !== undefined && faith.test(next) && last?.weak === false) {
      tokens[tokens.length - 1] = { text: `${last.text}din`, weak: false };
      at += 1;
    } else {
      const text = prophet.test(word) ? 'mohamed' : word.replace(gluedServant, 'abd').replace(gluedFaith, 'din');
      const isTitle = honorifics.has(word) && next !== undefined && !articles.has(words[at - 1] ?? '');
      tokens.push({
        text,
        weak:
          word.length > 1 &&
          (isTitle || (at === 0 ? leading.has(word) : articles.has(word) || particles.has(word) || suffixes.has(word))),
      });
    }
  }
  return tokens.some(({ weak }) => !weak) ? tokens : tokens.map(({ text }) => ({ text, weak: false }));
}
