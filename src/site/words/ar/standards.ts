/** Words of the page of standards. */
import type { CriterionId, Principle, Result } from '#data/standards.ts';
import type { CheckCount } from '#core/views/standards/count-checks.ts';
import { stateWords } from './labels.ts';
import { claims as claimForms } from './nouns.ts';
import { count } from './numbers.ts';

export const criterionTexts: Readonly<Record<CriterionId, string>> = {
  'interests-of-people': 'كل من كتب ادعاءً مراجَعًا أو راجعه يعلن مصالحه، أو يعلن أنه لا مصالح له.',
  nonpartisanship: 'يذكر الناشر ما لا يجوز للعاملين فعله في السياسة.',
  'even-handedness': 'لا يقتصر التحقق على طرف واحد. البرنامج يعدّ، أما الإنصاف فيحكم فيه القراء.',
  'sources-identified': 'كل مقال يستشهد به ادعاء مراجَع يُذكر معه اسم الوسيلة التي نشرته.',
  'two-witnesses': 'كل ادعاء مراجَع يستند إلى شاهدين، أو يذكر سبب الاكتفاء بشاهد واحد.',
  'primary-sources': 'كل أدلة الادعاء المراجَع مصنفة أولية أو ثانوية، فإن كانت كلها ثانوية ذُكر السبب.',
  'interests-of-sources': 'مصالح المصادر مذكورة مع أدلتها. يعرض البرنامج ما ذُكر، ولا يعلم ما لم يُذكر.',
  'people-named': 'لكل من كتب ادعاءً مراجَعًا أو راجعه صفحة تعرّف به.',
  'legal-form': 'يذكر الناشر صفته القانونية.',
  ownership: 'يذكر الناشر مَن يملكه.',
  funding: 'يذكر الناشر مصدر أمواله.',
  independence: 'يذكر الناشر كيف يُمنع الممولون من التأثير في النتائج.',
  contact: 'في كل صفحة عنوان لإرسال التصويبات.',
  'method-published': 'المنهج وقاعدة الأحكام منشوران.',
  'selection-published': 'يذكر الناشر كيف تُختار الادعاءات.',
  'why-checked': 'يذكر كل ادعاء مراجَع سبب اختياره.',
  'every-article-read': 'قُرئت كل مقالات القصة من أجل كل ادعاء مراجَع، ليُعثر على الأدلة المؤيدة والمخالفة.',
  'claimant-asked': 'يسجّل كل ادعاء مراجَع أن صاحبه سُئل، ويسجّل جوابه.',
  'reviewed-by-another': 'كل ادعاء مراجَع راجعه شخص غير كاتبه.',
  'claims-from-readers': 'يستطيع القراء إرسال ادعاءات للتحقق منها.',
  judgement: 'قُرئت الأدلة بإنصاف، ولم يُهمَل منها شيء مهم.',
  'corrections-policy': 'يذكر الناشر ما يلتزم به عند الخطأ.',
  'corrections-visible': 'حكم كل ادعاء مراجَع مسجّل، فيظهر كل تغيير فيه.',
};

export const standardsWords = {
  title: 'المعايير',
  standfirst: 'هذا الموقع في ضوء مواثيق مدققي الحقائق، بقدر ما يستطيع برنامج أن يتحقق من ذلك.',
  notCertified: 'ذكر شبكة هنا ليس شهادة منها. يفحص البرنامج ما ذُكر، ولا يعلم إن كان صحيحًا.',
  noPublisher: 'لا يتحمل أي ناشر مسؤولية هذا الموقع حتى الآن، فلا أحد يذكر كثيرًا مما تطلبه المواثيق.',
  noReviewed: 'لم يُراجَع أي ادعاء هنا بعد، فلا دليل على ما يُشترط في الادعاءات المراجَعة.',
  codes: 'المواثيق',
  shown: 'يظهر في',
  lacking: 'ينقص في',
  even: 'مَن يُتحقق من الادعاءات عنه، وكم مرة، وبأي نتيجة',
  evenText: 'يُحسب كل ادعاء مرة لكل طرف يتناوله، ومرة لكل وسيلة إعلام تقدم مقالاتها أدلة.',
  actors: 'أطراف تتناولها الادعاءات',
  outlets: 'وسائل إعلام تقدم مقالاتها أدلة',
  who: 'الاسم',
  claims: 'الادعاءات',
  verdicts: 'الأحكام',
  says: 'ما تقوله مقالاتها',
  nobody: 'لا يذكر أي ادعاء أحدًا بعد.',
  memberships: 'العضويات',
  listing: 'القائمة العلنية',
  unshown: 'بلا دليل، لعدم ذكر قائمة علنية أو لعدم وجود ناشر',
} as const;

export const resultWords: Readonly<Record<Result, string>> = {
  met: 'متحقق',
  'not met': 'غير متحقق',
  'not evidenced': 'بلا دليل',
  'not testable': 'لا يستطيع برنامج فحصه',
};

export const principleWords: Readonly<Record<Principle, string>> = {
  nonpartisanship: 'عدم الانحياز والإنصاف',
  sources: 'شفافية المصادر',
  organisation: 'شفافية التمويل والتنظيم',
  methodology: 'شفافية المنهج',
  corrections: 'تصويبات صريحة وأمينة',
};

export function describeHeld(held: number, of: number): string {
  return `يتحقق في ${held} من ${of}.`;
}

export function describeChecks({ claims, reviewed }: Pick<CheckCount, 'claims' | 'reviewed'>): string {
  return `${count(claims, claimForms)}، والمراجَع منها: ${reviewed}`;
}

export function describeStances(
  rows: readonly { readonly stance: 'supports' | 'contradicts' | 'qualifies'; readonly count: number }[],
): string {
  return rows.map(({ stance, count: n }) => `${stateWords[stance]}: ${n}`).join('، ');
}
