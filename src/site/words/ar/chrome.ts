/** Words that stand on every page. */
export const chromeWords = {
  skip: 'انتقل إلى النص',
  mainNavigation: 'القائمة الرئيسية',
  stories: 'القصص',
  actors: 'أشخاص وأماكن',
  docs: 'المنهج',
  corrections: 'التصويبات',
  data: 'البيانات',
  footerNavigation: 'المزيد',
  noPublisher: 'لا يتحمل أي ناشر مسؤولية هذا الموقع حتى الآن.',
  publishedBy: 'الناشر:',
  contact: 'لإرسال التصويبات:',
  madeWith: 'أُعدّ ببرنامج Crossbearing. كل اقتباس يُطابَق آليًا مع المقال الذي أُخذ منه.',
  editorSite: 'للمحررين: تعرض هذه النسخة النصوص الكاملة والمسودات. لا تنشرها.',
  feedRss: 'الادعاءات بصيغة RSS',
  feedJson: 'الادعاءات بصيغة JSON Feed',
  draft: 'مسودة',
} as const;
