/** The build of a whole site. The steps below are the whole of it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashParts } from '#store/hash.ts';
import { cacheFolder, commandLine, projectRoot, showPath } from '../command.ts';
import { keepJoined } from '../start/load-code.ts';
import type { Begun } from '../start/begin-snapshot.ts';
import { inFreshFolder, type BuildPlace } from './fresh-folder.ts';
import { bringBack, refuseUnsafeOutput, replaceFolder, resolveLinks, siteMark } from './output-folder.ts';
import { prepareContent } from './prepare-content.ts';
import { renderSite } from './render-site.ts';
import { takeParts } from './take-parts.ts';

/** Files that are named; more tell nothing new. */
const mostNamed = 5;

function describeChanged(files: readonly string[]): string {
  const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
  return `${files.slice(0, mostNamed).join(', ')}${rest} changed while the site was built, so it was not put in place. Run the command again.`;
}

/**
 * The exit code.
 * @param parts a folder of parts to take
 */
export async function buildSite(where: BuildPlace, begun: Begun, parts: string | undefined): Promise<number> {
  const { root, editor } = where;
  const out = await resolveLinks(where.out);
  await refuseUnsafeOutput(out, await resolveLinks(root));
  await bringBack(out);
  if (parts !== undefined) await takeParts(root, parts, editor);

  const prepared = await prepareContent(root, begun);
  if (!prepared.sound) {
    await prepared.finish();
    process.stderr.write(`Nothing was built${existsSync(out) ? `; ${out} is as it was` : ''}.\n`);
    return 1;
  }

  const aside = path.join(cacheFolder(root), 'former', hashParts([out]));
  const built = await inFreshFolder({ root, out, editor, aside }, async (fresh) => {
    const { store, base } = prepared;
    const joined = keepJoined(prepared.store.versions);
    const { sound, hash, keep } = await renderSite({ store, editor, base, fresh, onRendered: prepared.beginFinish });
    await writeFile(path.join(fresh, siteMark), '');
    if (!sound) {
      process.stderr.write(`The built pages are not sound, so they were not put in place. Please report this.\n`);
      return 1;
    }
    const changed = await prepared.finish();
    if (changed.length > 0) {
      process.stderr.write(`${describeChanged(changed)}\n`);
      return 1;
    }
    await replaceFolder(fresh, out, aside);
    keep(out);
    await joined;
    process.stdout.write(`Hash of the whole site: ${hash}\n`);
    return 0;
  });
  if (built !== 0) return built;
  const rest = out === path.join(projectRoot, 'dist') ? [] : ['--out', showPath(out)];
  process.stdout.write(`The site is in ${showPath(out)}. Look at it with: ${commandLine('preview', root, ...rest)}\n`);
  return 0;
}
