/** Words of the page on quotations. */
import type { SpeakerGroup, QuotationsView } from '#core/views/quotations-view.ts';
import type { SpeakerView } from '#core/views/quotation-view.ts';
import type { UtteranceView } from '#core/views/utterance-view.ts';
import * as nouns from './nouns.ts';
import { count, joinWords } from './numbers.ts';

export const quotationWords = {
  title: 'الاقتباسات',
  shared: 'ما يقتبسه أكثر من مقال',
  sharedKey: 'المسطَّر: كلمات تختلف فيها المقالات.',
  speakers: 'كل الاقتباسات حسب المتحدث',
  noSpeaker: 'لا متحدث مذكور',
  hiddenSpeaker: 'المتحدث غير معروض هنا',
  hiddenName: 'اسم غير معروض هنا',
  seems: 'على ما يبدو',
  via: 'نقلًا عن',
  also: 'وكذلك في',
  notAnalysed: 'لم تُقرأ بحثًا عن الاقتباسات بسبب لغتها:',
} as const;

export const groupHeadings: Readonly<Record<Exclude<SpeakerGroup['kind'], 'named'>, string>> = {
  described: 'متحدثون موصوفون غير مسمَّين',
  document: 'وثائق',
  unknown: 'كلام لا يُذكر قائله',
};

function describeDifferences({ speakersDiffer, wordingsDiffer }: QuotationsView): string {
  const list = [
    ...(speakersDiffer === 0
      ? []
      : [
          count(speakersDiffer, {
            one: 'واحد منها يرد إلى جانب أسماء مختلفة',
            two: 'اثنان منها يردان إلى جانب أسماء مختلفة',
            other: '{n} منها ترد إلى جانب أسماء مختلفة',
          }),
        ]),
    ...(wordingsDiffer === 0
      ? []
      : [
          count(wordingsDiffer, {
            one: 'واحد منها بصياغات مختلفة',
            two: 'اثنان منها بصياغات مختلفة',
            other: '{n} منها بصياغات مختلفة',
          }),
        ]),
  ];
  return list.length === 0 ? '، بالكلمات نفسها أو ببعضها' : `: ${joinWords(list)}`;
}

/** What the page found. */
export function describeQuotations(view: QuotationsView): string[] {
  const { articles, quotations, speakers, shared, wordingsDiffer } = view;
  if (quotations === 0) return ['لم يُعثر في المقالات على أي اقتباس.'];
  const where = count(articles, { one: 'في المقال الوحيد', two: 'في المقالين', other: 'في المقالات الـ{n}' });
  const named = count(speakers, {
    none: 'وليس لأي منها متحدث مذكور بالاسم',
    one: 'لمتحدث واحد مذكور بالاسم ولآخرين',
    two: 'لمتحدثَين مذكورَين بالاسم ولآخرين',
    few: 'لـ{n} متحدثين مذكورين بالاسم ولآخرين',
    many: 'لـ{n} متحدثًا مذكورًا بالاسم ولآخرين',
    other: 'لـ{n} متحدث مذكور بالاسم ولآخرين',
  });
  const first = `${where} ${count(quotations, nouns.quotations)}، ${named}.`;
  if (articles === 1) return [first];
  if (shared === 0) return [first, 'لا ينشر مقالان الاقتباس نفسه.'];
  const printed = count(shared, {
    one: 'اقتباس واحد ينشره أكثر من مقال',
    two: 'اقتباسان ينشرهما أكثر من مقال',
    few: '{n} اقتباسات ينشرها أكثر من مقال',
    many: '{n} اقتباسًا ينشرها أكثر من مقال',
    other: '{n} اقتباس ينشرها أكثر من مقال',
  });
  const care = wordingsDiffer === 0 ? '' : ' وقد تكون الصياغتان ترجمتين لكلام واحد.';
  return [first, `${printed}${describeDifferences(view)}.${care}`];
}

/** Over one utterance: what differs. */
export function describeUtterance({ differs, sameWords, sources }: UtteranceView): string {
  const where = `في ${count(sources, nouns.ofArticles)}`;
  if (differs.includes('speaker')) {
    return sameWords ? `الكلمات نفسها إلى جانب أسماء مختلفة، ${where}` : `إلى جانب أسماء مختلفة، ${where}`;
  }
  if (differs.includes('wording')) return `صياغات مختلفة، ${where}`;
  return sameWords ? `الكلمات نفسها، ${where}` : `الكلمات نفسها أو بعضها، ${where}`;
}

export function describeGroup({ count: n, sources }: SpeakerGroup): string {
  const quoted = count(n, nouns.quotations);
  return sources > 1 ? `${quoted}، في ${count(sources, nouns.ofArticles)}` : quoted;
}

/** How sure the speaker is. */
export function describeHow({ how, kind }: Pick<SpeakerView, 'how' | 'kind'>): string {
  return how === 'inferred' && kind !== 'unknown' ? 'مذكور في جملة مجاورة' : '';
}
