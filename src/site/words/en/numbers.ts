/** Numbers and lists in running text. */
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** As newspapers print it: words below ten, then digits with a comma for thousands. */
export function numberWord(n: number): string {
  return small[n] ?? String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `two articles`, `one article`, `no articles`. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${numberWord(n)} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** What stands between the items of a list of links: `A, B and C`, and where items hold commas `A, 1; B, 2; and C, 3`. */
export const joints = { between: ', ', last: ' and ', clause: '; ', lastClause: '; and ' } as const;

/** After the last item of a list that is cut: ` and four more`. */
export function andMore(n: number): string {
  return ` and ${numberWord(n)} more`;
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2015-10-13T12:35` -> `13 October 2015, 12:35`; shorter dates give less; what is not a date comes back as it is. */
export function dateText(date: string): string {
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const time = hour === undefined ? '' : `, ${hour}:${minute ?? '00'}`;
  const offset = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`;
  return `${Number(day)} ${name} ${year}${time}${offset}`;
}
