/** What `npm run docs` says of itself; apart, because that command cannot load its own file a second time. */
export const usage = `
Usage: npm run docs -- [--check]

Writes the reference pages src/docs/reference-*.md from the code: commands with their options, fields of all content,
settings, kinds of pages, data files; and LICENCES.md from the lock file. Run it after a change of any of these and
commit what it writes.

  --check   write nothing; exit code 1 if a page is stale
  --help    this text
`;

export const options = { check: { type: 'boolean', default: false } } as const;
