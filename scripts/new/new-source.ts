/** A new source: the article goes into `seeds/` as it is, and ingest makes the source of it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toSegment } from '#core/segment.ts';
import { describeReport } from '#ingest/describe-report.ts';
import { runIngest } from '#ingest/run-ingest.ts';
import { commandLine, resolveTyped, UsageError } from '../command.ts';
import { holdContent } from '../hold-content.ts';
import { writeNew } from '../write-new.ts';
import { askText, Stopped } from './ask-for.ts';
import type { Asker } from './asker.ts';

/** Options as typed; `file` is the saved article, `-` reads it from the input. */
export interface TypedSource {
  readonly story?: string | undefined;
  readonly file?: string | undefined;
  readonly id?: string | undefined;
}

/** A line that ends a pasted text; no article has it. */
const endOfText = '.';
const kinds = ['.txt', '.html', '.htm', '.md'];

/** Writes the seed, runs ingest, and gives the lines to print and the exit code. */
export async function startSource(
  root: string,
  typed: TypedSource,
  asker?: Asker,
): Promise<{ readonly lines: readonly string[]; readonly code: number }> {
  const story =
    typed.story ?? (asker && (await askText(asker, 'Which story? Its id, such as harbour-fire; a new one is fine.')));
  if (story === undefined || toSegment(story) !== story)
    throw new UsageError(
      `--story: expected an id of lower-case letters and digits joined by hyphens, found ${story ?? 'nothing'}.`,
    );
  const article = await readArticle(typed, asker);
  const seed = `${await chooseFolder(root, story)}${article.name}`;
  const report = await holdContent(root, async () => {
    const isNew = await writeNew(root, { path: seed, text: article.bytes });
    return isNew ? runIngest(root) : undefined;
  });
  if (report === undefined)
    return { lines: [`${seed} is there already and stays as it is. Name another: --id`], code: 1 };
  const { lines, ok } = describeReport(report, {
    check: commandLine('check', root),
    ingest: commandLine('ingest', root),
  });
  return { lines: [`Wrote ${seed}.`, ...lines], code: ok ? 0 : 1 };
}

async function readArticle({ file, id }: TypedSource, asker?: Asker) {
  if (file !== undefined && file !== '-') {
    const kind = path.extname(file).toLowerCase();
    if (!kinds.includes(kind)) throw new UsageError(`--file ${file}: expected a file that ends in ${kinds.join(', ')}`);
    const name = id ?? toSegment(path.basename(file, path.extname(file)));
    const bytes = await readFile(resolveTyped(file)).catch(() => undefined);
    if (bytes === undefined) throw new UsageError(`--file ${file}: there is no such file, or it cannot be read`);
    return { name: `${name || 'article'}${kind}`, bytes };
  }
  if (asker === undefined)
    throw new UsageError('--file is missing: the saved article, or - to read its text from the input');
  asker.say(`Paste the article, its headline first. End with a line that holds only a dot.`);
  const lines: string[] = [];
  for (let line = await asker.ask(''); line !== endOfText; line = await asker.ask('')) {
    if (line === undefined) break;
    lines.push(line);
  }
  const text = lines.join('\n').trim();
  if (text === '') throw new Stopped();
  return { name: `${id ?? (toSegment(text.split('\n')[0] ?? '') || 'article')}.txt`, bytes: Buffer.from(`${text}\n`) };
}

/** A site of one story may keep its seeds directly in `seeds/`; both at once is a problem. */
async function chooseFolder(root: string, story: string): Promise<string> {
  const entries = await readdir(path.join(root, 'seeds'), { withFileTypes: true }).catch(() => []);
  const isDirect = entries.some((entry) => entry.isFile() && kinds.includes(path.extname(entry.name).toLowerCase()));
  if (!isDirect) return `seeds/${story}/`;
  if (story === 'main') return 'seeds/';
  throw new UsageError(
    'The seeds of this site lie directly in seeds/: that is the story main. Use --story main, or move them into a folder first.',
  );
}
