/** `npm run build`: seeds in, site out. The steps below are the whole of it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { hashParts } from '#store/hash.ts';
import { buildPart, readShare } from './build/build-part.ts';
import { inFreshFolder } from './build/fresh-folder.ts';
import { takeParts } from './build/take-parts.ts';
import { muteWorkflowCommands } from './build/mute-workflow-commands.ts';
import { prepareContent } from './build/prepare-content.ts';
import { renderSite } from './build/render-site.ts';
import { bringBack, refuseUnsafeOutput, replaceFolder, resolveLinks, siteMark } from './build/output-folder.ts';
import {
  cacheFolder,
  commandLine,
  projectRoot,
  resolveRoot,
  resolveTyped,
  runCommand,
  showPath,
  UsageError,
} from './command.ts';

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

/** Files that are named; more tell nothing new. */
const mostNamed = 5;

function describeChanged(files: readonly string[]): string {
  const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
  return `${files.slice(0, mostNamed).join(', ')}${rest} changed while the site was built, so it was not put in place. Run the command again.`;
}

// By default each thread lets its heap grow to four times what it holds before it looks for what is no longer needed.
setFlagsFromString('--heap-growing-percent=60');

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  process.once('exit', muteWorkflowCommands());
  const root = resolveRoot(values.root);
  const { editor } = values;
  if (values.part !== undefined) {
    if (values.parts !== undefined) throw new UsageError('--part and --parts: expected one of them.');
    const share = readShare(values.part);
    const folder = await resolveLinks(resolveTyped(values.out ?? `parts/${share.part}`));
    return buildPart({ root, out: folder, editor }, share);
  }
  const out = await resolveLinks(resolveTyped(values.out ?? 'dist'));
  await refuseUnsafeOutput(out, await resolveLinks(root));
  await bringBack(out);
  if (values.parts !== undefined) await takeParts(root, resolveTyped(values.parts), editor);

  const prepared = await prepareContent(root);
  if (!prepared.sound) {
    prepared.finish();
    process.stderr.write(`Nothing was built${existsSync(out) ? `; ${out} is as it was` : ''}.\n`);
    return 1;
  }

  const aside = path.join(cacheFolder(root), 'former', hashParts([out]));
  const built = await inFreshFolder({ root, out, editor, aside }, async (fresh) => {
    const { store, base } = prepared;
    const { sound, hash, keep } = await renderSite({ store, editor, base, fresh });
    await writeFile(path.join(fresh, siteMark), '');
    if (!sound) {
      process.stderr.write(`The built pages are not sound, so they were not put in place. Please report this.\n`);
      return 1;
    }
    const changed = prepared.finish();
    if (changed.length > 0) {
      process.stderr.write(`${describeChanged(changed)}\n`);
      return 1;
    }
    await replaceFolder(fresh, out, aside);
    keep(out);
    process.stdout.write(`Hash of the whole site: ${hash}\n`);
    return 0;
  });
  if (built !== 0) return built;
  const rest = out === path.join(projectRoot, 'dist') ? [] : ['--out', showPath(out)];
  process.stdout.write(`The site is in ${showPath(out)}. Look at it with: ${commandLine('preview', root, ...rest)}\n`);
  return 0;
});
