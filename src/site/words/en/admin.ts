/** Words of the page that holds the form for people without git. */
export const adminWords = {
  title: 'Edit the content',
  description: 'A form for the people who write this site.',
  noScript: 'The form needs JavaScript. Without it, edit the files in the repository.',
} as const;
