/** The files below `seeds/`, and which story each belongs to. */
import { createHash } from 'node:crypto';
import { byCodePoint } from '#core/text.ts';
import type { IngestProblem } from './model.ts';
import { problemWith } from './problem-with.ts';
import { slugify } from '#core/segment.ts';
import { isSegment } from './source-id.ts';
import { staysBelow } from '#schema';
import { describeStranger, isDisguised, spellOut } from '#markdown/stranger-characters.ts';

export interface SeedFile {
  /** Below `seeds/`, with forward slashes. */
  readonly path: string;
  readonly story: string;
}

/** Story of seeds that lie directly in `seeds/`. */
const onlyStory = 'main';
/** What systems and people put beside articles. */
const ignored = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)|^(?:README|LICEN[CS]E)(?:\.[^/]*)?$/i;

/** Sorts paths below `seeds/` into stories; what cannot be a seed is a problem. */
export function assignStories(paths: readonly string[]): {
  readonly files: readonly SeedFile[];
  readonly problems: readonly IngestProblem[];
} {
  const named = paths.filter((path) => !ignored.test(path)).sort(byCodePoint);
  const isPlain = (path: string) => staysBelow(path) && !isDisguised(path.split('/').slice(0, -1).join('/'));
  const seen = named.filter(isPlain);
  const direct = seen.filter((path) => !path.includes('/'));
  const inFolders = seen.filter((path) => path.includes('/'));
  const problems = named.filter((path) => !isPlain(path)).map(refuseName);
  const files: SeedFile[] = [];
  if (direct.length > 0 && inFolders.length > 0) {
    for (const path of direct)
      problems.push(
        problemWith(
          path,
          'seed-layout',
          'lies directly in seeds/, while other seeds lie in folders',
          'Move it into the folder of its story.',
        ),
      );
  } else for (const path of direct) files.push({ path, story: onlyStory });
  const folders = new Map<string, string>();
  for (const path of inFolders) {
    const [folder = '', ...rest] = path.split('/');
    if (rest.length > 1) {
      problems.push(problemWith(path, 'seed-layout', 'lies too deep', 'Expected seeds/<story>/<file>: move it up.'));
      continue;
    }
    const story = isSegment(folder) ? folder : nameStory(folder);
    const other = folders.get(story);
    if (other === undefined) {
      folders.set(story, folder);
      if (story !== folder)
        problems.push({
          ...problemWith(`seeds/${folder}`, 'seed-layout', '', ''),
          reason: `The folder "${folder}" is the story ${story}: ids are lower-case ASCII words joined by hyphens.`,
          fatal: false,
        });
    } else if (other !== folder) {
      problems.push(
        problemWith(
          path,
          'seed-layout',
          `lies in a folder that would be the story ${story}, as does seeds/${other}`,
          'Rename one of the folders.',
        ),
      );
      continue;
    }
    files.push({ path, story });
  }
  return { files, problems };
}

/** A name that another system reads otherwise, or that only looks like the story that it seems to be. */
function refuseName(path: string): IngestProblem {
  const stranger = describeStranger(path);
  const found = staysBelow(path)
    ? `lies in a folder whose name is not what it looks like${stranger === undefined ? '' : `: ${stranger}`}`
    : `has a name with a backslash, a drive, or a character that does not show`;
  return problemWith(spellOut(path), 'seed-layout', found, 'Rename it, in plain letters.');
}

function nameStory(folder: string): string {
  const slug = slugify(folder, 100);
  if (isSegment(slug)) return slug;
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 4);
  return slug === '' ? `story-${hash}` : `${slug}-${hash}`.slice(0, 100);
}
