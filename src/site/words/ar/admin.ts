/** Words of the page that holds the form for people without git. */
export const adminWords = {
  title: 'تحرير المحتوى',
  description: 'نموذج لمن يكتبون هذا الموقع.',
  noScript: 'يحتاج النموذج إلى JavaScript. بدونه حرّر الملفات في المستودع.',
} as const;
