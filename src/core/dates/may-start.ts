/** Which words a date may begin with. */

const firstWord = /\d|'|(?:\p{L}+)/uy;
const articles = new Set([
  'the',
  'a',
  'an',
  'in',
  'from',
  'between',
  'over',
  'about',
  'some',
  'more',
  'less',
  'just',
  'nearly',
  'almost',
  'around',
]);
/** Every word that may stand at the head of a date, or after an article or preposition that opens it. */
const heads = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december ' +
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
    'thirty forty fifty sixty seventy eighty ninety half first second third fourth fifth sixth seventh eighth ninth tenth eleventh ' +
    'twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenties thirties forties ' +
    'fifties sixties seventies eighties nineties couple last past previous prior this current present same that next coming upcoming christmas easter thanksgiving halloween boxing valentine new good ' +
    'following today tonight yesterday tomorrow day week fortnight month quarter year decade century weekend spring summer fall autumn ' +
    'winter q h fiscal calendar full whole entire latest most recent just year-end very early earlier late later mid beginning start ' +
    'middle end close better opening closing final rest remainder pre post approximately roughly circa than over under part'
  ).split(' '),
);

const isPlainLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const lastPlain = 127;

/** The word at a place in small letters; of anything but a word at most one character. */
function readWord(text: string, at: number): string {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  // What ends the word may be a letter that is not plain.
  if (end > at && !(text.charCodeAt(end) > lastPlain)) return text.slice(at, end).toLowerCase();
  firstWord.lastIndex = at;
  return (firstWord.exec(text)?.[0] ?? '').toLowerCase();
}

/** A quick look at the first word, or the second after an article: most places of a text start no date. */
export function mayStart(text: string, at: number): boolean {
  const word = readWord(text, at);
  if (!articles.has(word)) return heads.has(word) || !/^\p{L}/u.test(word);
  const next = readWord(text, at + word.length + 1);
  return !/^\p{L}/u.test(next) || heads.has(next) || articles.has(next);
}
