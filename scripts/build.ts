/** `npm run build`: seeds in, site out. */
import { boundMemory } from './build/bound-memory.ts';
import { muteWorkflowCommands } from './build/mute-workflow-commands.ts';
import { beginSnapshot } from './start/begin-snapshot.ts';
import { loadCode } from './start/load-code.ts';
import { projectRoot, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { readVersions } from '#store/versions.ts';
import { keepCode } from './keep-code.ts';

const usage = `
Usage: npm run build -- [--root DIR] [--out DIR] [--editor] [--parts DIR]
       npm run build -- --part K/N [--out DIR] [--root DIR] [--editor]

Turns seeds into sources, checks all content, builds the site into a fresh folder, checks its HTML and
then replaces the old site. If anything is wrong the old site stays as it is.
  --root DIR  the folder that holds seeds/ and content/ (default: this repository)
  --out DIR   the folder of the site (default: dist), or of the part (default: parts/K)
  --editor    full texts and machine findings whatever the rights say: for your own eyes, not for publishing
  --part K/N  for a site that is too large for one machine: only the K-th of N shares of the stories, as a part for
              --parts; checks nothing
  --parts DIR take the parts in DIR, then build as ever: the same bytes, and only what stories share is left to do
`;

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  editor: { type: 'boolean', default: false },
  part: { type: 'string' },
  parts: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const { editor, part, parts } = values;
  if (part !== undefined && parts !== undefined) throw new UsageError('--part and --parts: expected one of them.');
  const root = resolveRoot(values.root);
  // The process that starts anew finds there what this one compiled.
  keepCode();
  boundMemory();
  process.once('exit', muteWorkflowCommands());
  if (part !== undefined) {
    const { buildPart, readShare } = await import('./build/build-part.ts');
    const share = readShare(part);
    return buildPart({ root, out: resolveTyped(values.out ?? `parts/${share.part}`), editor }, share);
  }
  const versions = readVersions(projectRoot);
  const seen = beginSnapshot(root);
  const { buildSite } = await loadCode(versions, 'build-site', () => import('./build/build-site.ts'));
  const out = resolveTyped(values.out ?? 'dist');
  return buildSite({ root, out, editor }, { versions, seen }, parts === undefined ? undefined : resolveTyped(parts));
});
