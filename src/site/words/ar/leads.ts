/** Words of the page of leads. */
import type { LeadKind } from '#core/leads.ts';
import type { LeadsView } from '#core/views/leads-view.ts';
import { ofArticles } from './nouns.ts';
import { count, joinWords } from './numbers.ts';

export const leadWords = {
  title: 'خيوط للتحقق',
  key: 'الخط العريض: ما يختلف. الخط الرفيع: أعداد وتواريخ ينبغي التحقق منها.',
  draft: 'لكتابة مسودات ادعاءات من هذه الخيوط، شغّل',
  review: 'ادعاءات تحتاج إلى مراجعة',
  draftCommand: 'npm run draft',
  copy: 'في صورة ادعاء، للنسخ',
  copyNote: 'احفظه في content/claims، وأعد صياغة العبارة، وتحقق من كل موقف.',
  also: 'وكذلك في',
  notAnalysed: 'لم تُقرأ بحثًا عن خيوط بسبب لغتها:',
} as const;

export const leadKindWords: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'الكلمات نفسها وأسماء مختلفة',
  'numbers differ': 'الأعداد مختلفة',
  'negation differs': 'في أحدها نفي أو احتمال يخلو منه الآخر',
  'dates differ': 'التواريخ مختلفة',
  'attribution differs': 'منسوب إلى أشخاص مختلفين',
  'wordings differ': 'صياغة الاقتباس مختلفة',
  'names differ': 'الأسماء مختلفة',
  'accounts agree': 'عدة مقالات تروي الأمر نفسه',
  'one source alone': 'مقال واحد وحده',
};

/** After the number of cases. */
const inSentence: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'ترد الكلمات نفسها إلى جانب أسماء مختلفة',
  'numbers differ': 'تختلف الأعداد',
  'negation differs': 'يغيب النفي أو الاحتمال عن أحد الطرفين',
  'dates differ': 'تختلف التواريخ',
  'attribution differs': 'يُنسب الكلام إلى أشخاص مختلفين',
  'wordings differ': 'تختلف صياغة الاقتباس',
  'names differ': 'تختلف الأسماء',
  'accounts agree': 'تروي عدة مقالات الأمر نفسه',
  'one source alone': 'يرد الأمر في مقال واحد فقط',
};

const cases = { one: 'في حالة واحدة', two: 'في حالتين', few: 'في {n} حالات', other: 'في {n} حالة' };

/** What the page found. */
export function describeLeads({ articles, claims, total, kinds }: LeadsView): string[] {
  if (articles === 0) return ['لا يوجد هنا أي مقال بعد.'];
  if (total === 0) {
    return [
      claims === 0 ? 'لم يعثر البرنامج هنا على ما يصلح ادعاءً.' : 'لم يعثر البرنامج على شيء لا تغطيه الادعاءات من قبل.',
    ];
  }
  const found = count(total, {
    one: 'موضع واحد',
    two: 'موضعين',
    few: '{n} مواضع',
    many: '{n} موضعًا',
    other: '{n} موضع',
  });
  const open = claims === 0 ? '' : ' لا يغطيها أي ادعاء بعد';
  const list = kinds.map(({ kind, count: n }) => `${count(n, cases)} ${inSentence[kind]}`);
  return [
    `قرأ البرنامج ${count(articles, { ...ofArticles, one: 'مقالًا واحدًا' })} وعثر على ${found}${open} قد تهمّ مدقق الحقائق، أهمها أولًا.`,
    `${joinWords(list)}. يقارن البرنامج الكلمات ولا يعلم شيئًا عمّا حدث؛ وسيتبين أن بعض هذه الخيوط لا يفضي إلى شيء.`,
  ];
}
