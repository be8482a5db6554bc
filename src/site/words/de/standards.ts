/** Words of the page of standards. */
import type { CriterionId, Principle, Result } from '#data/standards.ts';
import type { CheckCount } from '#core/views/standards/count-checks.ts';
import { stateWords } from './labels.ts';
import { count } from './numbers.ts';

export const criterionTexts: Readonly<Record<CriterionId, string>> = {
  'interests-of-people':
    'Wer eine geprüfte Behauptung verfasst oder geprüft hat, legt seine Interessen offen oder erklärt, dass es keine gibt.',
  nonpartisanship: 'Der Herausgeber gibt an, was Mitarbeitende in der Politik nicht dürfen.',
  'even-handedness':
    'Es wird nicht nur eine Seite geprüft. Das Programm zählt; ob das fair ist, müssen Leserinnen und Leser beurteilen.',
  'sources-identified':
    'Jeder Artikel, den eine geprüfte Behauptung zitiert, nennt das Medium, in dem er erschienen ist.',
  'two-witnesses': 'Jede geprüfte Behauptung beruht auf zwei Zeugen oder sagt, warum es nur einen gibt.',
  'primary-sources':
    'Alle Belege einer geprüften Behauptung sind als primär oder sekundär gekennzeichnet; sind alle sekundär, steht da, warum.',
  'interests-of-sources':
    'Was für Quellen auf dem Spiel steht, ist mit Belegen angegeben. Das Programm zeigt, was angegeben ist; was fehlt, kann es nicht wissen.',
  'people-named': 'Wer eine geprüfte Behauptung verfasst oder geprüft hat, hat eine Seite, auf der steht, wer das ist.',
  'legal-form': 'Der Herausgeber gibt seine Rechtsform an.',
  ownership: 'Der Herausgeber gibt an, wem er gehört.',
  funding: 'Der Herausgeber gibt an, woher sein Geld kommt.',
  independence: 'Der Herausgeber gibt an, wie Geldgeber von den Ergebnissen ferngehalten werden.',
  contact: 'Jede Seite nennt eine Adresse für Korrekturen.',
  'method-published': 'Die Methode und die Regel der Urteile sind veröffentlicht.',
  'selection-published': 'Der Herausgeber gibt an, wie Behauptungen ausgewählt werden.',
  'why-checked': 'Jede geprüfte Behauptung sagt, warum sie ausgewählt wurde.',
  'every-article-read':
    'Für jede geprüfte Behauptung wurde jeder Artikel des Themas gelesen, sodass Belege dafür und dagegen gefunden werden konnten.',
  'claimant-asked':
    'Bei jeder geprüften Behauptung ist festgehalten, dass befragt wurde, wer sie aufgestellt hat, und die Antwort.',
  'reviewed-by-another': 'Jede geprüfte Behauptung hat jemand anderes geprüft als wer sie verfasst hat.',
  'claims-from-readers': 'Leserinnen und Leser können Behauptungen zur Prüfung einsenden.',
  judgement: 'Die Belege sind fair gelesen, und nichts Wichtiges ist ausgelassen.',
  'corrections-policy': 'Der Herausgeber gibt an, was er bei Fehlern zusagt.',
  'corrections-visible': 'Das Urteil jeder geprüften Behauptung ist festgehalten, sodass eine Änderung zu sehen ist.',
};

export const standardsWords = {
  title: 'Standards',
  standfirst: 'Diese Website, gemessen an den Regelwerken der Faktenprüfer, soweit ein Programm das prüfen kann.',
  notCertified:
    'Dass ein Netzwerk hier genannt ist, ist keine Zertifizierung. Das Programm prüft, was angegeben ist; ob es stimmt, kann es nicht wissen.',
  noPublisher:
    'Für diese Website steht noch kein Herausgeber ein; vieles, was die Regelwerke verlangen, kann deshalb niemand angeben.',
  noReviewed: 'Noch ist keine Behauptung hier geprüft; nichts, was für geprüfte Behauptungen gilt, ist deshalb belegt.',
  codes: 'Die Regelwerke',
  shown: 'Zu sehen an',
  lacking: 'Es fehlt bei',
  even: 'Wer wie oft geprüft wird und mit welchem Ergebnis',
  evenText:
    'Jede Behauptung zählt einmal für jeden Akteur, von dem sie handelt, und einmal für jedes Medium, dessen Artikel Belege geben.',
  actors: 'Akteure, von denen Behauptungen handeln',
  outlets: 'Medien, deren Artikel Belege geben',
  who: 'Wer',
  claims: 'Behauptungen',
  verdicts: 'Urteile',
  says: 'Was die Artikel sagen',
  nobody: 'Noch nennt keine Behauptung jemanden.',
  memberships: 'Mitgliedschaften',
  listing: 'Öffentlicher Eintrag',
  unshown: 'Nicht belegt, weil kein öffentlicher Eintrag angegeben ist oder es keinen Herausgeber gibt',
} as const;

export const resultWords: Readonly<Record<Result, string>> = {
  met: 'Erfüllt',
  'not met': 'Nicht erfüllt',
  'not evidenced': 'Nicht belegt',
  'not testable': 'Von einem Programm nicht prüfbar',
};

export const principleWords: Readonly<Record<Principle, string>> = {
  nonpartisanship: 'Überparteilichkeit und Fairness',
  sources: 'Transparenz der Quellen',
  organisation: 'Transparenz von Finanzierung und Organisation',
  methodology: 'Transparenz der Methode',
  corrections: 'Offene und ehrliche Korrekturen',
};

export function describeHeld(held: number, of: number): string {
  return `Es gilt für ${held} von ${of}.`;
}

export function describeChecks({ claims, reviewed }: Pick<CheckCount, 'claims' | 'reviewed'>): string {
  const all = count(claims, { one: 'eine Behauptung', other: '{n} Behauptungen' });
  if (reviewed === claims) return count(claims, { one: `${all}, geprüft`, other: `${all}, alle geprüft` });
  return `${all}, ${count(reviewed, { none: 'keine davon geprüft', one: 'eine davon geprüft', other: '{n} davon geprüft' })}`;
}

export function describeStances(
  rows: readonly { readonly stance: 'supports' | 'contradicts' | 'qualifies'; readonly count: number }[],
): string {
  return rows.map(({ stance, count: n }) => `${stateWords[stance]}: ${n}`).join(', ');
}
