/** Words about who writes, reviews and publishes. */
import type { Evidence, PersonMeta } from '#schema';
import type { Unrecorded } from '#core/views/checked-view.ts';
import type { PersonLine } from '#core/views/person-view.ts';
import type { Disclosure } from '#core/views/publisher-view.ts';
import { count, dateText, joinWords } from './numbers.ts';

export const peopleWords = {
  listTitle: 'Wer schreibt und prüft',
  listStandfirst: 'Wer verfasst und prüft, was hier steht, und was sie beeinflussen könnte.',
  kicker: 'Schreibt oder prüft hier',
  staff: 'Arbeitet für den Herausgeber',
  links: 'Anderswo',
  interests: 'Offengelegte Interessen',
  interestsNone: 'Erklärt, dass nichts die Arbeit hier beeinflussen könnte.',
  interestsUnknown: 'Es sind weder Interessen offengelegt, noch ist erklärt, dass es keine gibt.',
  wrote: 'Verfasst',
  reviewed: 'Geprüft',
  nothing: 'Noch nennt keine Behauptung und kein Profil hier diese Person.',
  profiles: 'Profile',
} as const;

export const personRoleWords: Readonly<Record<PersonMeta['roles'][number], string>> = {
  author: 'Verfassen',
  reviewer: 'Prüfen',
  editor: 'Redaktion',
  translator: 'Übersetzen',
};

export function describePersonLine({ roles, position, wrote, reviewed }: PersonLine): string {
  const named = roles.map((role) => personRoleWords[role]);
  const what = position ?? (named.length === 0 ? undefined : joinWords(named));
  const work = [
    ...(wrote === 0 ? [] : [count(wrote, { one: 'eine Seite verfasst', other: '{n} Seiten verfasst' })]),
    ...(reviewed === 0 ? [] : [count(reviewed, { one: 'eine Seite geprüft', other: '{n} Seiten geprüft' })]),
  ].join(', ');
  return [what, work].filter(Boolean).join('; ');
}

export const interestWords = { title: 'Was auf dem Spiel steht', page: 'Belegt durch' } as const;

export const checkedWords = {
  title: 'Wie geprüft wurde',
  authors: 'Verfasst von',
  reviewers: 'Geprüft von',
  whyChecked: 'Warum diese Behauptung',
  asked: 'Dazu befragt',
  answer: 'Die Antwort',
  answerPage: 'Die veröffentlichte Antwort',
  oneWitness: 'Warum ein Zeuge genügen muss',
  secondary: 'Warum keine Primärquelle',
  interests: 'Interessen derer, auf denen sie beruht',
} as const;

export function describeAsked(
  date: string,
  answered: boolean,
): readonly [before: string, between: string, after: string] {
  return ['', ' wurde befragt von ', ` am ${dateText(date)}${answered ? '.' : ' und hat nicht geantwortet.'}`];
}

export function describeAnswered(date: string | undefined): string {
  return date === undefined
    ? 'Antwort im Wortlaut; ihr Datum ist nicht festgehalten.'
    : `Antwort vom ${dateText(date)} im Wortlaut.`;
}

const unrecordedWords: Readonly<Record<Unrecorded, string>> = {
  authors: 'wer sie verfasst hat',
  reviewers: 'wer sie geprüft hat',
  whyChecked: 'warum sie ausgewählt wurde',
  asked: 'ob befragt wurde, wer sie aufgestellt hat',
};

export function describeUnrecorded(fields: readonly Unrecorded[]): string {
  return `Nicht festgehalten: ${fields.map((field) => unrecordedWords[field]).join(', ')}.`;
}

export const sourceTypeWords: Readonly<Record<NonNullable<Evidence['sourceType']>, string>> = {
  primary: 'Primärquelle',
  secondary: 'Sekundärquelle',
};

export const publisherWords = {
  title: 'Wer für diese Website einsteht',
  standfirst: 'Der Herausgeber, woher das Geld kommt und an wen man sich wendet.',
  none: 'Für diese Website steht noch kein Herausgeber ein.',
  noneText:
    'Niemand steht mit seinem Namen dafür: Lesen Sie sie als Arbeit im Entstehen. Wer sie veröffentlicht, nennt sich in content/site.yaml.',
  undisclosed: 'Nicht angegeben',
  contact: 'Kontakt',
  noContact: 'Es ist keine Adresse für Korrekturen angegeben.',
  staff: 'Personen',
  allPeople: 'Alle, die schreiben und prüfen',
  memberships: 'Mitgliedschaften',
  listing: 'Öffentlicher Eintrag',
  funders: 'Geldgeber',
  corrections: 'Jedes festgehaltene Urteil und jede Korrektur',
  standards: 'Wie die Website den Regeln der Faktenprüfer standhält',
} as const;

export const disclosureWords: Readonly<Record<Disclosure, string>> = {
  legalForm: 'Rechtsform',
  ownership: 'Eigentümer',
  funding: 'Finanzierung',
  independence: 'Unabhängigkeit',
  nonpartisanship: 'Überparteilichkeit',
  selection: 'Wie Behauptungen ausgewählt werden',
  corrections: 'Umgang mit Fehlern',
};

export function describeMember(since: string | undefined): string {
  return since === undefined ? '' : `seit ${since}`;
}
