/** Words of the page of leads. */
import type { LeadKind } from '#core/leads.ts';
import type { LeadsView } from '#core/views/leads-view.ts';
import { capitalise, count, joinWords } from './numbers.ts';

export const leadWords = {
  title: 'Hinweise',
  key: 'Dicke Linie: was sich unterscheidet. Dünne Linie: Zahlen und Daten, die zu prüfen sind.',
  draft: 'Entwürfe von Behauptungen aus diesen Hinweisen schreibt',
  review: 'Behauptungen, die erneut zu prüfen sind',
  draftCommand: 'npm run draft',
  copy: 'Als Behauptung zum Kopieren',
  copyNote: 'Unter content/claims speichern, die Aussage umformulieren und jede Haltung prüfen.',
  also: 'Auch in',
  notAnalysed: 'Ihrer Sprache wegen nicht auf Hinweise gelesen:',
} as const;

export const leadKindWords: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'Gleiche Worte, andere Namen',
  'numbers differ': 'Die Zahlen weichen ab',
  'negation differs': 'Einer hat ein „nicht“ oder „könnte“, das dem anderen fehlt',
  'dates differ': 'Die Daten weichen ab',
  'attribution differs': 'Anderen zugeschrieben',
  'wordings differ': 'Der Wortlaut eines Zitats weicht ab',
  'names differ': 'Die Namen weichen ab',
  'accounts agree': 'Mehrere berichten dasselbe',
  'one source alone': 'Nur in einem Artikel',
};

/** After the number of leads: `in einem Fall weichen die Zahlen ab`. */
const inSentence: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'stehen gleiche Worte neben verschiedenen Namen',
  'numbers differ': 'weichen die Zahlen ab',
  'negation differs': 'fehlt auf einer Seite ein „nicht“ oder „könnte“',
  'dates differ': 'weichen die Daten ab',
  'attribution differs': 'berufen sich die Artikel auf verschiedene Personen',
  'wordings differ': 'weicht der Wortlaut eines Zitats ab',
  'names differ': 'weichen die Namen ab',
  'accounts agree': 'berichten mehrere Artikel dasselbe',
  'one source alone': 'steht etwas nur in einem Artikel',
};

/** What the page found. */
export function describeLeads({ articles, claims, total, kinds }: LeadsView): string[] {
  if (articles === 0) return ['Hier gibt es noch keinen Artikel.'];
  if (total === 0) {
    return [
      claims === 0
        ? 'Das Programm hat hier nichts gefunden, woraus sich eine Behauptung machen ließe.'
        : 'Das Programm hat nichts gefunden, was die Behauptungen nicht schon abdecken.',
    ];
  }
  const where = count(articles, { one: 'einen Artikel', other: '{n} Artikel' });
  const found =
    claims === 0
      ? count(total, { one: 'eine Stelle', other: '{n} Stellen' })
      : count(total, {
          one: 'eine Stelle, die noch keine Behauptung abdeckt',
          other: '{n} Stellen, die noch keine Behauptung abdeckt',
        });
  const list = kinds.map(
    ({ kind, count: n }) => `${count(n, { one: 'in einem Fall', other: 'in {n} Fällen' })} ${inSentence[kind]}`,
  );
  return [
    `Das Programm hat ${where} gelesen gefunden, was bei der Faktenprüfung zählen könnte: ${found}. Das Aussagekräftigste steht oben.`,
    `${capitalise(joinWords(list))}. Das Programm vergleicht Wörter und weiß nichts von dem, was geschah; manches davon wird sich als belanglos erweisen.`,
  ];
}
