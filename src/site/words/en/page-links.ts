/** Words of the links by which readers take part. */
export const pageLinkWords = {
  edit: 'Edit this page',
  reportError: 'Report an error',
  suggestClaim: 'Suggest a claim',
  page: 'Page',
  errorOn: (page: string): string => `Error on ${page}`,
  claimFor: (page: string): string => `A claim for ${page}`,
} as const;
