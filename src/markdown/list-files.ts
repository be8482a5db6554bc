/** Lists content files below a folder, with what is odd about their names. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { idSegmentPattern, reservedIds } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { describeStranger, spellOut, withoutLookAlikes } from './stranger-characters.ts';

/** A file found: its id is its path below the folder without `.md`. */
export interface Listed {
  readonly id: string;
  /** Below the folder, with `/`. */
  readonly path: string;
}
/** A name that is not read, and why. */
export interface Refused {
  readonly path: string;
  readonly ruleId: 'file-name' | 'id-collision';
  readonly reason: string;
}
export interface Listing {
  readonly files: readonly Listed[];
  readonly refused: readonly Refused[];
}

/** Deepest level at which folders are still listed, to report files that stand too deep. */
const MAX_LEVEL = 3;
/** Files that operating systems leave behind. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

/**
 * The `.md` files exactly `levels` deep below `folder` (1: directly in it), sorted by code point. A folder that does not exist
 * holds nothing. Names that start with a dot are skipped; symbolic links and names that are no ids are refused. Waits for the
 * disk: asking for two thousand folders one after the other takes five times as long where each answer waits for its turn.
 */
export function listFiles(folder: string, levels: 1 | 2): Listing {
  const files: Listed[] = [];
  const refused: Refused[] = [];
  const visit = (below: string, level: number): void => {
    for (const entry of entriesOf(join(folder, below))) {
      if (ignored.test(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const refuse = (reason: string) => refused.push({ path: spellOut(path), ruleId: 'file-name', reason });
      if (entry.isSymbolicLink()) refuse('Found a symbolic link; put the file or folder itself here');
      else if (entry.isDirectory()) {
        if (level < levels) {
          const reason = reasonAgainst(entry.name);
          if (reason === undefined) visit(path, level + 1);
          else refuse(reason);
        } else if (level < MAX_LEVEL) refuse(`Found a folder, expected only .md files here; move its files up`);
      } else if (!entry.isFile()) refuse('Found something that is no file; delete it');
      else if (!/\.md$/i.test(entry.name))
        refuse('Found a file that is not .md; content is Markdown: move it elsewhere');
      else if (level < levels) refuse('Found a file outside a story; move it into the folder of its story');
      else {
        const reason = entry.name.endsWith('.md')
          ? reasonAgainst(entry.name.slice(0, -3))
          : 'Expected the ending .md in lower case';
        if (reason === undefined) files.push({ id: path.slice(0, -3), path });
        else refuse(reason);
      }
    }
  };
  visit('', 1);
  return {
    files: files.sort((a, b) => byCodePoint(a.id, b.id)),
    refused: refused.map((name) => asCollision(name, files)).sort((a, b) => byCodePoint(a.path, b.path)),
  };
}

/** On systems that ignore case the refused file would be the same as one that is read. */
function asCollision(refused: Refused, files: readonly Listed[]): Refused {
  const lower = refused.path.normalize('NFC').toLowerCase();
  const same = files.find(({ path }) => path === lower);
  if (same === undefined) return refused;
  return {
    ...refused,
    ruleId: 'id-collision',
    reason: `The name differs from ${same.path} only by case; keep one of the two files`,
  };
}

function reasonAgainst(name: string): string | undefined {
  if (reservedIds.includes(name.toLowerCase())) return `The name ${name} is reserved; choose another`;
  if (name.length > 100) return 'The name is longer than 100 characters; shorten it';
  if (idSegmentPattern.test(name)) return undefined;
  const better = suggestId(name);
  const stranger = describeStranger(name);
  return `Names are lower-case ASCII letters and digits joined by hyphens${stranger === undefined ? '' : `, and ${stranger}`}; rename it${better === '' ? '' : ` to ${better}`}`;
}

/** The nearest name that is allowed, or an empty text. */
function suggestId(name: string): string {
  return withoutLookAlikes(name)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}
