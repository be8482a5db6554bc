/** Words of the page on names. */
import type { NamedKind } from '#core/views/named.ts';
import type { NamedActor, NamesView, UnresolvedView } from '#core/views/names-view.ts';
import { actorKindHeadings } from './labels.ts';
import { count, joinWords, numberWord } from './numbers.ts';

export const namesWords = {
  title: 'Wer wen wie nennt',
  notRecorded: 'maschinell zusammengestellt, nicht geprüft',
  absent: 'Nicht genannt von',
  elsewhere: 'an anderer Stelle',
  unresolved: 'Namen, die offen bleiben',
  unresolvedNote: 'Sie können mehr als eine Person oder Stelle meinen und zählen deshalb für keine.',
  describedAs: 'bezeichnet als',
  onThisPage: 'Auf dieser Seite',
} as const;

export const namedKindHeadings: Readonly<Record<NamedKind, string>> = {
  ...actorKindHeadings,
  unknown: 'Andere Namen',
};

/** What the page found. */
export function describeNames({ articles, actors, recorded, groups }: NamesView): string[] {
  if (actors === 0) return ['Es wurde kein Name gefunden, den die Artikel mehr als einmal verwenden.'];
  const several = groups.flatMap((group) => group.actors).filter(({ names }) => names > 1).length;
  const who = count(articles, { one: 'Der Artikel nennt', other: 'Die {n} Artikel nennen' });
  const whom = count(actors, {
    one: 'eine Person, Organisation oder einen Ort',
    other: '{n} Personen, Organisationen und Orte',
  });
  const called = several === 0 ? '' : `; unter mehr als einem Namen: ${numberWord(several)}`;
  const found = actors - recorded;
  const basis =
    recorded === 0
      ? 'Das Programm hat die Namen selbst zusammengestellt; eine Gruppe kann falsch sein.'
      : found === 0
        ? 'Wer sie sind, hat die Redaktion festgehalten; die Stellen hat das Programm gefunden.'
        : `Von der Redaktion festgehalten: ${numberWord(recorded)}. Vom Programm selbst zusammengestellt: ${numberWord(found)}.`;
  return [`${who} ${whom}${called}.`, basis];
}

/** `einmal`, `zweimal`. */
export function describeTimes(n: number): string {
  return count(n, { none: 'keinmal', one: 'einmal', other: '{n}-mal' }).replace(/^(\p{L}+)-mal$/u, '$1mal');
}

/** `34-mal, in vier Artikeln`. */
export function describeNamed({ count: times, namings, moreNamings, absent }: NamedActor): string {
  const sources = namings.length + moreNamings;
  const all = absent.length === 0 && sources > 1;
  const where = all
    ? sources === 2
      ? 'in beiden Artikeln'
      : count(sources, { other: 'in allen {n} Artikeln' })
    : count(sources, { none: 'in keinem Artikel', one: 'in einem Artikel', other: 'in {n} Artikeln' });
  return `${describeTimes(times)}, ${where}`;
}

export function describeCandidates({ candidates }: UnresolvedView): string {
  return candidates.length === 0
    ? 'Es ist nicht klar, wer gemeint ist.'
    : `Gemeint sein kann ${joinWords(candidates, 'oder')}.`;
}
