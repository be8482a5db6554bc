/** Looks for words of articles in the files of a built site, whatever the files are. */
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** Words in a row that nobody writes again by chance. */
const gramLength = 6;

/** Lower-case words, without marks and punctuation. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const gramsOf = (words: readonly string[], length = gramLength): readonly string[] =>
  words.slice(length - 1).map((_word, index) => words.slice(index, index + length).join(' '));

/** All that a page says, with and without a space where a tag stands, and what its attributes and comments say. */
function readMarkup(text: string, xmlMode: boolean): readonly string[] {
  const spaced: string[] = [];
  const joined: string[] = [];
  const aside: string[] = [];
  const parser = new Parser(
    {
      onopentag: (_name, attributes) => {
        spaced.push(' ');
        aside.push(...Object.values(attributes));
      },
      onclosetag: () => void spaced.push(' '),
      ontext: (words) => {
        spaced.push(words);
        joined.push(words);
      },
      oncomment: (words) => void aside.push(words),
      onprocessinginstruction: (_name, words) => void aside.push(words),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return [spaced.join(''), joined.join(''), ...aside];
}

function decodeAll(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return text;
  }
}

/** Every text of a file, as a reader of that kind of file meets it. */
export function readAllTexts(file: string, bytes: Uint8Array): readonly string[] {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes);
  const raw = plain.toString('utf8');
  const ending = /[^.]*$/.exec(file)?.[0] ?? '';
  // Escapes of JSON and JavaScript, also in JSON inside an address or a page. Texts in an index stand in its bytes as they are.
  const unescaped = raw
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, ' ');
  const all = [raw, unescaped, decodeAll(unescaped)];
  // Fonts and pictures hold no words but those in their bytes.
  if (['woff2', 'png', 'wasm', 'pagefind'].includes(ending)) return [plain.toString('latin1')];
  return ['html', 'xml', 'svg'].includes(ending) ? [...all, ...readMarkup(unescaped, ending !== 'html')] : all;
}

/** What may not be found, and what is public anyway. */
interface Secrets {
  readonly hidden: readonly string[];
  readonly open: readonly string[];
  /** Words that stand nowhere but in the hidden texts. */
  readonly planted: readonly string[];
}

/** Finds each run of hidden words, and each planted word, that texts hold. */
export function makeLeakFinder({ hidden, open, planted }: Secrets): (texts: readonly string[]) => readonly string[] {
  const known = new Set(open.flatMap((text) => gramsOf(wordsOf(text))));
  const grams = new Set(hidden.flatMap((text) => gramsOf(wordsOf(text))).filter((gram) => !known.has(gram)));
  return (texts) => {
    const found = new Set<string>();
    for (const text of new Set(texts)) {
      for (const gram of gramsOf(wordsOf(text))) if (grams.has(gram)) found.add(gram);
      const lower = text.toLowerCase();
      for (const word of planted) if (lower.includes(word)) found.add(word);
    }
    return [...found];
  };
}
