/** Words of the page on quotations. */
import type { SpeakerGroup, QuotationsView } from '#core/views/quotations-view.ts';
import type { SpeakerView } from '#core/views/quotation-view.ts';
import type { UtteranceView } from '#core/views/utterance-view.ts';
import { capitalise, count, joinWords } from './numbers.ts';

export const quotationWords = {
  title: 'Zitate',
  shared: 'Was mehr als ein Artikel zitiert',
  sharedKey: 'Unterstrichen: Wörter, in denen die Artikel voneinander abweichen.',
  speakers: 'Alle Zitate, nach Sprechern',
  noSpeaker: 'kein Sprecher genannt',
  hiddenSpeaker: 'Sprecher hier nicht gezeigt',
  hiddenName: 'Ein Name, der hier nicht gezeigt wird',
  seems: 'offenbar',
  via: 'zitiert nach',
  also: 'Auch in',
  notAnalysed: 'Ihrer Sprache wegen nicht auf Zitate gelesen:',
} as const;

export const groupHeadings: Readonly<Record<Exclude<SpeakerGroup['kind'], 'named'>, string>> = {
  described: 'Sprecher, die beschrieben, aber nicht genannt werden',
  document: 'Dokumente',
  unknown: 'Niemand bei den Worten genannt',
};

function describeDifferences({ speakersDiffer, wordingsDiffer }: QuotationsView): string {
  const parts = [
    ...(speakersDiffer === 0
      ? []
      : [
          count(speakersDiffer, {
            one: 'eines steht neben verschiedenen Namen',
            other: '{n} stehen neben verschiedenen Namen',
          }),
        ]),
    ...(wordingsDiffer === 0
      ? []
      : [
          count(wordingsDiffer, { one: 'eines hat verschiedenen Wortlaut', other: '{n} haben verschiedenen Wortlaut' }),
        ]),
  ];
  return parts.length === 0 ? ', ganz oder teilweise mit denselben Worten' : `: ${joinWords(parts)}`;
}

/** What the page found. */
export function describeQuotations(view: QuotationsView): string[] {
  const { articles, quotations, speakers, shared, wordingsDiffer } = view;
  if (quotations === 0) return ['In den Artikeln wurde kein Zitat gefunden.'];
  const where = count(articles, { one: 'Der Artikel enthält', other: 'Die {n} Artikel enthalten' });
  const what = count(quotations, { one: 'ein Zitat', other: '{n} Zitate' });
  const named = count(speakers, {
    none: 'keines davon von einem namentlich genannten Sprecher',
    one: 'von einem namentlich genannten Sprecher und anderen',
    other: 'von {n} namentlich genannten Sprechern und anderen',
  });
  const first = `${where} ${what}, ${named}.`;
  if (articles === 1) return [first];
  if (shared === 0) return [first, 'Keine zwei Artikel drucken dasselbe Zitat.'];
  const printed = count(shared, {
    one: 'ein Zitat steht in mehr als einem Artikel',
    other: '{n} Zitate stehen in mehr als einem Artikel',
  });
  const care =
    wordingsDiffer === 0 ? '' : ' Verschiedener Wortlaut kann auf zwei Übersetzungen einer Äußerung zurückgehen.';
  return [first, `${capitalise(printed)}${describeDifferences(view)}.${care}`];
}

/** Over one utterance: what differs. */
export function describeUtterance({ differs, sameWords, sources }: UtteranceView): string {
  const where = count(sources, { one: 'in einem Artikel', other: 'in {n} Artikeln' });
  if (differs.includes('speaker')) {
    return sameWords ? `Dieselben Worte neben verschiedenen Namen, ${where}` : `Neben verschiedenen Namen, ${where}`;
  }
  if (differs.includes('wording')) return `Verschiedener Wortlaut, ${where}`;
  return sameWords ? `Dieselben Worte, ${where}` : `Dieselben Worte oder ein Teil davon, ${where}`;
}

export function describeGroup({ count: n, sources }: SpeakerGroup): string {
  const quoted = count(n, { one: 'ein Zitat', other: '{n} Zitate' });
  return sources > 1 ? `${quoted}, ${count(sources, { other: 'in {n} Artikeln' })}` : quoted;
}

/** How sure the speaker is. */
export function describeHow({ how, kind }: Pick<SpeakerView, 'how' | 'kind'>): string {
  return how === 'inferred' && kind !== 'unknown' ? 'in einem Satz in der Nähe genannt' : '';
}
