/** Names of states, verdicts and kinds, as pages print them. */
import type { ActorMeta, ClaimKind, Evidence, OutletMeta, SourceMeta } from '#schema';
import type { CellState } from '#core/coverage.ts';
import type { Vote } from '#core/verdicts.ts';
import type { VerdictRef } from '#core/views/refs.ts';

export const stateWords: Readonly<Record<CellState, string>> = {
  supports: 'يؤيد',
  contradicts: 'يعارض',
  qualifies: 'يقيّد',
  silent: 'لا يتطرق إليه',
  'text incomplete': 'النص ناقص',
  'not checked yet': 'لم يُراجَع بعد',
};

export const stateMeanings: Readonly<Record<CellState, string>> = {
  supports: 'المقال يقول ذلك',
  contradicts: 'المقال يقول خلاف ذلك',
  qualifies: 'المقال يحدّ من الادعاء أو يذكر جزءًا منه',
  silent: 'قرأ أحدهم المقال بحثًا عن هذا الادعاء، ولا يذكر المقال شيئًا عنه',
  'text incomplete': 'لا يذكر شيئًا عنه، لكن أجزاء من المقال مفقودة',
  'not checked yet': 'لم يقرأ أحد المقال بحثًا عن هذا الادعاء',
};

export const voteWords: Readonly<Record<Vote, string>> = {
  supports: 'يؤيد',
  contradicts: 'يعارض',
  mixed: 'يقول الأمرين',
  qualifies: 'يقيّد',
};

/** Headings of the groups of the table. */
export const verdictHeadings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'محل خلاف',
  'sources differ': 'روايات متباينة',
  contradicted: 'يعارضه الشهود',
  corroborated: 'مؤكَّد',
  'one witness': 'شاهد واحد',
  qualified: 'مقيَّد',
  overridden: 'حكم المحرر',
  'no evidence': 'بلا دليل بعد',
};

/** One line for each: what the rule says, in the words of a reader. */
export const verdictMeanings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'يؤيد الادعاءَ شاهد واحد على الأقل ويعارضه شاهد واحد على الأقل.',
  'sources differ': 'نُقل عن شاهد واحد ما يؤيد الادعاء وما يعارضه.',
  contradicted: 'لا يؤيد الادعاءَ أي شاهد، ويعارضه شاهد واحد على الأقل.',
  corroborated: 'يؤيد الادعاءَ شاهدان مستقلان أو أكثر، ولا يعارضه أحد.',
  'one witness': 'كل ما يؤيد الادعاء يستند إلى شاهد واحد.',
  qualified: 'لا يؤيد أي شاهد الادعاء أو يعارضه صراحةً؛ وما يتوافر يقيّده.',
  overridden: 'أصدر أحد المحررين حكمًا غير الذي تفضي إليه الأدلة، وبيّن السبب.',
  'no evidence': 'لم يُقتبس أي مقال بشأن هذا الادعاء بعد.',
};

export const kindWords: Readonly<Record<ClaimKind, string>> = {
  event: 'حدث',
  quantity: 'عدد',
  date: 'تاريخ',
  identity: 'هوية',
  quotation: 'اقتباس',
  position: 'موقف',
};

export const differenceWords: Readonly<Record<NonNullable<Evidence['finding']>['differs'], string>> = {
  speaker: 'اختلاف المتحدث',
  wording: 'اختلاف الصياغة',
  date: 'اختلاف التاريخ',
  number: 'اختلاف العدد',
  context: 'اختلاف السياق',
};

export const actorKindWords: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'شخص',
  organisation: 'منظمة',
  state: 'دولة',
  place: 'مكان',
};

export const actorKindHeadings: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'أشخاص',
  organisation: 'منظمات',
  state: 'دول',
  place: 'أماكن',
};

export const outletKindWords: Readonly<Record<OutletMeta['kind'], string>> = {
  newspaper: 'صحيفة',
  agency: 'وكالة أنباء',
  broadcaster: 'إذاعة أو تلفزيون',
  website: 'موقع إلكتروني',
  magazine: 'مجلة',
  unknown: 'النوع غير معروف',
};

export const completeWords: Readonly<Record<SourceMeta['complete'], string>> = {
  yes: 'كامل',
  gaps: 'ناقص: تنقصه أجزاء من الداخل',
  cut: 'ناقص: ينقطع قبل نهايته',
  unknown: 'غير معروف',
};

const verdicts: Readonly<Record<string, string>> = {
  disputed: 'محل خلاف',
  'sources differ': 'روايات متباينة',
  contradicted: 'يعارضه الشهود',
  corroborated: 'مؤكَّد',
  'one witness': 'شاهد واحد',
  qualified: 'مقيَّد',
  'no evidence': 'بلا دليل',
  superseded: 'تجاوزته الأحداث',
  'missing context': 'ينقصه السياق',
};

/** A verdict as `history` and `site.yaml` record it, in English, in the words of this language. */
export function describeVerdict(recorded: string): string {
  const name = recorded.replace(/ with qualification$/, '');
  return `${verdicts[name] ?? name}${name === recorded ? '' : ' مع تحفّظ'}`;
}
