/** Words of claim pages. */
import type { Evidence } from '#schema';
import type { ClaimView, WitnessView } from '#core/views/claim-view.ts';
import type { AlignmentView, CreditView } from '#core/views/evidence-view.ts';
import type { Vote } from '#core/verdicts.ts';
import type { PluralForms } from '../plural.ts';
import { verdictMeanings } from './labels.ts';
import { ofArticles } from './nouns.ts';
import { count, dateText, joinWords, numberWord } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const claimWords = {
  kicker: 'ادعاء',
  backToTable: 'في الجدول',
  verdict: 'الحكم',
  why: 'كيف صدر هذا الحكم',
  rule: 'القاعدة',
  ruleLink: 'كيف تصدر الأحكام',
  evidence: 'الأدلة جنبًا إلى جنب',
  evidenceAlone: 'الدليل',
  noEvidence: 'لم يُقتبس أي مقال بشأن هذا الادعاء بعد.',
  inPlace: 'اقرأه في موضعه',
  original: 'في الأصل',
  originalPage: 'المقال الأصلي',
  figuresHeading: 'ما يذكره كل مقال',
  article: 'المقال',
  gives: 'ما يذكره',
  scale: 'على مقياس واحد',
  differs: 'مختلف',
  missing: 'في اقتباس آخر كلمات هنا',
  quoteMissing: 'الاقتباس غير موجود في المقال بصورته الحالية، ولذلك لا يُعرض.',
  findings: 'ما لاحظه المحرر',
  reasoning: 'تعليل المحرر',
  silent: 'لا يتطرق إليه',
  silentMeaning: 'قُرئ بحثًا عن هذا الادعاء ولا يذكر شيئًا عنه',
  incomplete: 'النص ناقص',
  incompleteMeaning: 'لا يذكر شيئًا عنه، لكن أجزاء من المقال مفقودة',
  unchecked: 'لم يُراجَع بعد',
  uncheckedMeaning: 'لم يقرأه أحد بحثًا عن هذا الادعاء',
  about: 'عن',
  history: 'سجل هذا الحكم',
  noHistory: 'لم يُسجَّل أي حكم بعد.',
  cite: 'كيف تستشهد بهذه الصفحة',
  draft: 'مسودة: لم يراجع هذا الادعاءَ أحد غير كاتبه.',
  needsReview: 'يحتاج إلى مراجعة: تغيّر مقال في الموضع الذي يستشهد به هذا الادعاء، ولم يُعِد أحد قراءته بعد.',
  evidenceStale: 'تغيّر هذا المقال في هذا الموضع بعد أن أكّد أحدهم الدليل.',
  edit: 'حسّن هذا الادعاء',
  previous: 'الادعاء السابق',
  next: 'الادعاء التالي',
  neighbours: 'ادعاءات أخرى في هذه القصة',
  override: 'حكم المحرر',
  says: 'يذكر',
  via: 'نقلًا عن',
  note: 'ملاحظة',
  origin: 'رأي المحرر في ما يستند إليه:',
  gap: 'كلمات محذوفة',
} as const;

export function describeRestsOn(articles: number | undefined): readonly [before: string, after: string] {
  return ['الشاهد الوحيد عليه: ', articles === undefined ? '.' : `، في ${count(articles, ofArticles)}.`];
}

export function describeComputed(verdict: string): string {
  return `لو احتُكم إلى الأدلة وحدها لكان الحكم ${inQuotes(verdict)}.`;
}

const votes: readonly (readonly [Vote, PluralForms])[] = [
  ['supports', { one: 'يؤيده شاهد واحد', two: 'يؤيده شاهدان', few: 'يؤيده {n} شهود', other: 'يؤيده {n} شاهدًا' }],
  ['contradicts', { one: 'يعارضه شاهد واحد', two: 'يعارضه شاهدان', few: 'يعارضه {n} شهود', other: 'يعارضه {n} شاهدًا' }],
  [
    'mixed',
    {
      one: 'يُنقل عن شاهد واحد الأمران',
      two: 'يُنقل عن شاهدين الأمران',
      few: 'يُنقل عن {n} شهود الأمران',
      other: 'يُنقل عن {n} شاهدًا الأمران',
    },
  ],
  ['qualifies', { one: 'يقيّده شاهد واحد', two: 'يقيّده شاهدان', few: 'يقيّده {n} شهود', other: 'يقيّده {n} شاهدًا' }],
];

/** `يؤيده شاهدان ويعارضه شاهد واحد.` */
export function describeVotes(witnesses: readonly { readonly vote: Vote }[]): string {
  if (witnesses.length === 0) return 'لا يتحدث عنه أي شاهد.';
  const parts = votes.flatMap(([vote, forms]) => {
    const n = witnesses.filter((witness) => witness.vote === vote).length;
    return n === 0 ? [] : [count(n, forms)];
  });
  return `${joinWords(parts)}.`;
}

export function describeRule({ ref, computed }: Pick<ClaimView, 'ref' | 'computed'>): string {
  const qualified = computed.withQualification && computed.name !== 'qualified';
  const base = verdictMeanings[ref.verdict.sign === 'overridden' ? computed.name : ref.verdict.sign];
  return qualified ? `${base} وبعض الأدلة يقيّده.` : base;
}

/** What kind of witness it is, where its name alone does not say. */
export function describeBasis({ kind, how, shared }: Pick<WitnessView, 'kind' | 'how' | 'shared'>): string {
  if (kind === 'actor') return 'الشخص أو الجهة التي تنسب إليها المقالات';
  if (kind === 'document') return 'الوثيقة التي تذكرها المقالات';
  if (kind === 'unnamed') return 'متحدثون غير مسمَّين أو غير محددين؛ يُحسبون معًا شاهدًا واحدًا';
  if (kind === 'passage') return 'فقرة تشترك فيها المقالات';
  if (kind === 'source') return 'المقال نفسه';
  if (how === 'agency' && shared) return 'عبر فقرة تشترك فيها مقالات وينسبها أحدها إلى هذه الوكالة';
  if (how === 'agency') return 'الوكالة التي ينسب إليها المقال';
  return how === 'via' ? 'وسيلة الإعلام التي ينقل عنها المقال' : 'وسيلة الإعلام التي نشرت المقال';
}

/** Before the name of whoever is credited, or the whole of it. */
export function describeCredit(credit: CreditView): string {
  if (credit.kind === 'none') return 'غير منسوب إلى أحد؛ المقال يقوله من عنده';
  if (credit.kind === 'unclear') return `ليس واضحًا مَن المقصود: ${credit.why}`;
  return credit.kind === 'actor' && credit.how === 'inferred' ? 'منسوب على ما يبدو إلى' : 'منسوب إلى';
}

function numberText(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  return fraction === undefined ? numberWord(Number(whole)) : `${numberWord(Number(whole))}.${fraction}`;
}

const precisions = {
  minute: 'بدقة الدقيقة',
  day: 'بدقة اليوم',
  week: 'بدقة الأسبوع',
  month: 'بدقة الشهر',
  quarter: 'بدقة ربع السنة',
  year: 'بدقة السنة',
  approximate: 'على وجه التقريب',
} as const;

const bounds = {
  exactly: '',
  about: 'نحو ',
  'at least': 'ما لا يقل عن ',
  'at most': 'ما لا يزيد على ',
  'more than': 'أكثر من ',
  'less than': 'أقل من ',
} as const;

/** A figure or date as the source gives it. */
export function describeSays(says: NonNullable<Evidence['says']>): string {
  const computed = says.from === 'computed' ? '، محسوبًا مما يذكره' : '';
  if ('date' in says) {
    const { date, precision } = says;
    const when = typeof date === 'string' ? dateText(date) : `من ${dateText(date.from)} إلى ${dateText(date.to)}`;
    return `${when}${precision === undefined ? '' : ` (${precisions[precision]})`}${computed}`;
  }
  const { quantity, unit, bound } = says;
  const number =
    typeof quantity === 'number'
      ? numberText(quantity)
      : quantity.min === undefined
        ? `حتى ${numberText(quantity.max ?? 0)}`
        : quantity.max === undefined
          ? `${numberText(quantity.min)} أو أكثر`
          : `من ${numberText(quantity.min)} إلى ${numberText(quantity.max)}`;
  return `${bounds[bound]}${number}${unit === undefined ? '' : ` ${unit}`}${computed}`;
}

export function describeSide(stance: Evidence['stance'], articles: number): string {
  const verbs: Readonly<Record<Evidence['stance'], string>> = {
    supports: 'ما يؤيده',
    contradicts: 'ما يخالفه',
    qualifies: 'ما يقيّده',
  };
  return `${verbs[stance]}: ${describeArticles(articles)}`;
}

export function describeAlignment({ sources, same }: AlignmentView): string {
  const labels = joinWords(sources.map(({ label }) => label));
  const marks = 'ما اختلف من الكلمات تحته خط، والمثلث في موضع كلمات يزيد بها اقتباس آخر.';
  return same ? `الكلمات نفسها في ${labels}.` : `الكلام نفسه في ${labels}. ${marks}`;
}

export function describeArticles(n: number): string {
  return count(n, { one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالًا', other: '{n} مقال' });
}
