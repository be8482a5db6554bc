/** Words of the links by which readers take part. */
export const pageLinkWords = {
  edit: 'عدّل هذه الصفحة',
  reportError: 'أبلغ عن خطأ',
  suggestClaim: 'اقترح ادعاءً',
  page: 'الصفحة',
  errorOn: (page: string): string => `خطأ في الصفحة ${page}`,
  claimFor: (page: string): string => `ادعاء مقترح للصفحة ${page}`,
} as const;
