/** Characters in names and ids that are not what they look like. */

/**
 * Letters of other scripts that look like one of ASCII: those of Unicode's confusables.txt (Unicode Technical Standard 39) that
 * keyboards write, in lower case.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl οo αa νv ρp ιi υu κk τt օo ոn սu հh ցg զq ѵv ɡg ɑa ıi'
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

/** What shows nothing, or changes only what stands around it. */
const unseen =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/u;

const pointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Says of the first character that is no ASCII, or does not show, what it is; `undefined` where there is none. */
export function describeStranger(text: string): string | undefined {
  for (const character of text) {
    const isStranger = character > '~' || character < ' ';
    if (!isStranger) continue;
    const point = pointOf(character);
    if (unseen.test(character)) return `it holds ${point}, which does not show`;
    if (/\p{M}/u.test(character)) return `it holds ${point}, a mark that joins the letter before it`;
    const like = lookAlikes.get(character.toLowerCase());
    if (like !== undefined) return `it holds ${point}, which looks like ${like} and is another letter`;
    return `it holds ${character} (${point}), which is not ASCII`;
  }
  return undefined;
}

/** The text with the ASCII letters that its letters look like. */
export function withoutLookAlikes(text: string): string {
  return [...text.normalize('NFKC')].map((character) => lookAlikes.get(character.toLowerCase()) ?? character).join('');
}

/** Whether a word of the text mixes ASCII letters with letters that look like them, or holds what does not show. */
export function isDisguised(text: string): boolean {
  if ([...text].some((character) => unseen.test(character))) return true;
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some((word) => /[A-Za-z]/.test(word) && [...word].some((letter) => lookAlikes.has(letter.toLowerCase())));
}

/** The name with what does not show spelt out, so that it cannot change the lines of a report. */
export function spellOut(name: string): string {
  return [...name].map((character) => (unseen.test(character) ? `<${pointOf(character)}>` : character)).join('');
}
