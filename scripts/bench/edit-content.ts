/** Small edits of a made-up collection, each as an editor would make it: the check finds nothing wrong afterwards. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

async function firstFile(folder: string): Promise<string> {
  const [first] = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  if (first === undefined) throw new Error(`There is no file in ${folder}.`);
  return path.join(folder, first);
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing to change in ${file}.`);
  await writeFile(file, after);
}

const story = 'story-0001';

/** The claim that is edited. */
export const editedClaim = `${story}/claim-000`;

/** What stands on its page after an edit and did not before. */
export const claimWord = (time: number): string => `The number v${time} is`;

/** One word of the reasoning of a claim, in whatever file that stands; another one each time. */
export const editReasoning = (file: string, time: number): Promise<void> =>
  change(file, (text) => text.replace(/The number (?:\w+ )?is/, claimWord(time)));

export const editClaim = (root: string, time: number): Promise<void> =>
  editReasoning(path.join(root, 'content/claims', `${editedClaim}.md`), time);

/** One word of an article, declared as an edit of what its seed says. */
export const editSource = async (root: string, time: number): Promise<void> =>
  change(await firstFile(path.join(root, 'content/sources', story)), (text) => {
    const before = /^edits:\n {2}- \{ from: (\w+), to: (\w+),/m.exec(text);
    if (before !== null) {
      const [, from = '', to = ''] = before;
      return text.replaceAll(to, `${from}v${time}`);
    }
    const end = text.indexOf('\n---\n', 1);
    const body = text.slice(end);
    // Not in what claims quote.
    const free = body.split('.').filter((sentence) => !/counted|"/.test(sentence));
    const words = free.join(' ').match(/\b[a-z]{10,}\b/g) ?? [];
    const word = words.find((own) => text.split(own).length === 2) ?? '';
    const edit = `edits:\n  - { from: ${word}, to: ${word}v${time}, reason: A slip of the pen. }\nseed:\n`;
    return text.slice(0, end).replace(/^seed:\n/m, edit) + body.replace(word, `${word}v${time}`);
  });

/** An alias of an actor. */
export const editActor = async (root: string, time: number): Promise<void> =>
  change(await firstFile(path.join(root, 'content/actors')), (text) =>
    text.replace(/^name: (.*?)(?: the \w+)?$/m, `name: $1 the v${time}`),
  );
