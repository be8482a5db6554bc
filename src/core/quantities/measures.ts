/** Currencies and units of measure, under one name each. */

/** Signs and codes before a number. A bare dollar is taken as the dollar of the United States. */
export const currencySign =
  '(?:US\\$|A\\$|AU\\$|C\\$|CA\\$|HK\\$|NZ\\$|S\\$|R\\$|\\$|£|€|¥|₹|₽|₺|₪|₩|Rs\\.?\\s?|USD\\s?|EUR\\s?|GBP\\s?)';
const signs: Readonly<Record<string, string>> = {
  $: 'dollar',
  US$: 'dollar',
  USD: 'dollar',
  A$: 'australian dollar',
  AU$: 'australian dollar',
  C$: 'canadian dollar',
  CA$: 'canadian dollar',
  HK$: 'hong kong dollar',
  NZ$: 'new zealand dollar',
  S$: 'singapore dollar',
  R$: 'real',
  '£': 'pound',
  GBP: 'pound',
  '€': 'euro',
  EUR: 'euro',
  '¥': 'yen',
  '₹': 'rupee',
  Rs: 'rupee',
  '₽': 'ruble',
  '₺': 'lira',
  '₪': 'shekel',
  '₩': 'won',
};

export function currencyOf(sign: string): string {
  return signs[sign.trim().replace(/\.$/, '')] ?? sign.trim();
}

/** Names of money after a number, without plural. */
export const currencyNames: ReadonlySet<string> = new Set([
  'dollar',
  'cent',
  'euro',
  'yen',
  'yuan',
  'ruble',
  'rouble',
  'rupee',
  'franc',
  'peso',
  'krone',
  'krona',
  'lira',
  'dinar',
  'rial',
  'riyal',
  'shekel',
  'won',
  'guilder',
  'dirham',
]);

export interface Measure {
  /** The unit that amounts are turned into. */
  readonly base: string;
  readonly factor: number;
}

const table: readonly (readonly [base: string, factor: number, names: string])[] = [
  ['metre', 1, 'metre meter'],
  ['metre', 1000, 'kilometre kilometer km'],
  ['metre', 0.01, 'centimetre centimeter cm'],
  ['metre', 0.001, 'millimetre millimeter mm'],
  ['metre', 1609.344, 'mile'],
  ['metre', 0.9144, 'yard'],
  ['metre', 0.3048, 'foot feet ft'],
  ['metre', 0.0254, 'inch inche'],
  ['kilogram', 1, 'kilogram kilogramme kilo kg'],
  ['kilogram', 0.001, 'gram gramme'],
  ['kilogram', 1000, 'tonne'],
  ['kilogram', 0.45359237, 'lb'],
  ['kilogram', 0.028349523, 'ounce'],
  ['square metre', 1e6, 'sqkm'],
  ['square metre', 10_000, 'hectare'],
  ['square metre', 4046.8564, 'acre'],
  ['litre', 1, 'litre liter'],
  ['second', 1, 'second'],
  ['second', 60, 'minute'],
  ['second', 3600, 'hour'],
  ['day', 1, 'day'],
  ['day', 7, 'week'],
  ['day', 14, 'fortnight'],
  ['month', 1, 'month'],
  ['month', 12, 'year'],
  ['month', 120, 'decade'],
];
const measures: ReadonlyMap<string, Measure> = new Map(
  table.flatMap(([base, factor, names]) => names.split(' ').map((name) => [name, { base, factor }] as const)),
);

/** The measure that a singular, lower-case word names; undefined for what is counted. */
export function measureOf(word: string): Measure | undefined {
  return measures.get(word);
}

const irregularSingular: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  policemen: 'policeman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  crewmen: 'crewman',
  firemen: 'fireman',
};

/** A plain singular: "members" as "member", "countries" as "country", "people" as "person"; other words as they are. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (Object.hasOwn(irregularSingular, lower)) return irregularSingular[lower] ?? lower;
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Words that stand for several without a plural ending. */
const collective = new Set([
  'people',
  'men',
  'women',
  'children',
  'staff',
  'personnel',
  'police',
  'troops',
  'aircraft',
  'feet',
  'dead',
  'wounded',
  'injured',
  'killed',
  'missing',
  'percent',
  'cattle',
  'sheep',
  'fish',
  'policemen',
  'servicemen',
  'gunmen',
  'fishermen',
  'crewmen',
  'km',
  'kg',
  'cm',
  'mm',
  'mph',
  'fatalities',
  'crew',
  'yen',
  'yuan',
  'won',
]);

/** Words in -s that are no plural. */
const falsePlural = new Set([
  'news',
  'plus',
  'less',
  'business',
  'series',
  'across',
  'overseas',
  'always',
  'perhaps',
  'besides',
  'says',
  'was',
  'has',
  'does',
]);

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (falsePlural.has(lower) || lower.includes('-')) return false;
  return collective.has(lower) || (lower.length > 3 && /[^sui]s$/.test(lower));
}
