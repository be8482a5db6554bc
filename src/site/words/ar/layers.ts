/** Words of the layers of a source's page: what the program found in the text. */
import type { Layer, LayerName } from '#core/views/source-layers.ts';
import type { NamedEntry, SharedEntry } from '#core/views/layer-entries.ts';
import { wordCount } from './machine.ts';
import { quotations } from './nouns.ts';
import { count, joinWords } from './numbers.ts';

export const layerWords = {
  legend: 'علّم في النص',
  cited: 'المواضع المقتبسة',
  heading: 'ما عُثر عليه آليًا في هذا المقال',
  unreviewed: 'لم يراجعه أحد.',
  notAnalysed:
    'لا يقرأ البرنامج لغة هذا المقال بحثًا عن الاقتباسات، بل يبحث عن الأسماء المسجَّلة وعن الصياغات الواردة في مقالات أخرى أيضًا.',
  also: 'وكذلك في',
  quoted: 'أقوال منقولة عنه',
  foundRoles: 'صفته كما تذكرها المقالات، عُثر عليها آليًا',
} as const;

export const layerLabels: Readonly<Record<LayerName, string>> = {
  speakers: 'المتحدثون',
  names: 'الأسماء',
  wording: 'الصياغة المشتركة',
};

/** How to read the marks, while the layer is on. */
export const layerKeys: Readonly<Record<LayerName, string>> = {
  speakers:
    'عُثر عليها آليًا ولم تُراجَع: اقتباسات يلي كلًّا منها اسم المتحدث. الخط المتقطع: استُنتج المتحدث من النص المجاور. الخط المنقّط: لم يُعثر على متحدث.',
  names: 'عُثر عليها آليًا ولم تُراجَع: أسماء، كل منها رابط إلى صفحة صاحبه. الخط المنقّط: ليس واضحًا مَن المقصود.',
  wording:
    'عُثر عليها آليًا ولم تُراجَع: صياغة ترد في مقال آخر أيضًا. الخط المتقطع: اقتباس ينشره الاثنان. ولا يمكن معرفة مَن سبق إلى هذه الكلمات.',
};

const counted = {
  speakers: quotations,
  names: { none: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: '{n} أسماء', many: '{n} اسمًا', other: '{n} اسم' },
  wording: {
    none: 'لا فقرات مشتركة',
    one: 'فقرة واحدة',
    two: 'فقرتان',
    few: '{n} فقرات',
    many: '{n} فقرة',
    other: '{n} فقرة',
  },
} as const;

export function describeLayer(name: LayerName, { entries, more }: Layer<unknown>): string {
  return count(entries.length + more, counted[name]);
}

const others = { one: 'نتيجة أخرى', two: 'نتيجتان أخريان', few: '{n} نتائج أخرى', other: '{n} نتيجة أخرى' };

/** What the list leaves out; empty where it leaves out nothing. */
export function describeLeftOut({ hidden, more }: Layer<unknown>): string {
  const parts = [
    ...(hidden === 0 ? [] : [`${count(hidden, others)} في فقرات غير معروضة هنا`]),
    ...(more === 0 ? [] : [`${count(more, others)} في بقية النص`]),
  ];
  return parts.length === 0 ? '' : `${joinWords(parts)}.`;
}

export function describeOpenName({ candidates }: Pick<NamedEntry, 'candidates'>): string {
  return candidates.length === 0 ? 'ليس واضحًا مَن المقصود' : `غير محسوم: ${joinWords(candidates, 'أو')}`;
}

export function describeShared({ kind, count: n }: Pick<SharedEntry, 'kind' | 'count'>): string {
  const words = wordCount(n);
  if (kind === 'verbatim') return `${words}، حرفيًا`;
  return kind === 'edited' ? `${words} مشتركة، مع بعض التغيير` : `${words} مشتركة، في اقتباس`;
}

export function describeMoreQuoted(more: number, shown: number): string {
  const what = count(more, quotations);
  return shown === 0 ? `غير معروض هنا: ${what}.` : `غير معروض هنا أيضًا: ${what}.`;
}
