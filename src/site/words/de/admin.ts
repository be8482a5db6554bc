/** Words of the page that holds the form for people without git. */
export const adminWords = {
  title: 'Inhalte bearbeiten',
  description: 'Ein Formular für alle, die diese Website schreiben.',
  noScript: 'Das Formular braucht JavaScript. Ohne JavaScript bearbeiten Sie die Dateien im Repository.',
} as const;
