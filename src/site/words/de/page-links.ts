/** Words of the links by which readers take part. */
export const pageLinkWords = {
  edit: 'Diese Seite bearbeiten',
  reportError: 'Einen Fehler melden',
  suggestClaim: 'Eine Behauptung vorschlagen',
  page: 'Seite',
  errorOn: (page: string): string => `Fehler auf ${page}`,
  claimFor: (page: string): string => `Eine Behauptung für ${page}`,
} as const;
