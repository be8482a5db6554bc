/** Validators of other people: the Nu HTML checker and the reference reader of data packages. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);

/** What a validator said; `undefined` if it could not be run. */
export type Verdict = readonly string[] | undefined;

const messagesSchema = z.object({
  messages: z.array(z.object({ type: z.string(), url: z.string().optional(), message: z.string() })),
});

/** Errors of the Nu HTML checker in all pages of the folder, each with one page that has it; it needs Java. */
export async function checkHtml(jar: string, folder: string): Promise<Verdict> {
  const args = [
    '-Xss8m',
    '-jar',
    jar,
    '--skip-non-html',
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
    folder,
  ];
  const answer = await run('java', args, { maxBuffer: 1e9 }).catch(() => undefined);
  if (answer === undefined) return undefined;
  const { messages } = messagesSchema.parse(JSON.parse(answer.stderr));
  const pages = new Map<string, string[]>();
  for (const { message, url = '' } of messages) {
    pages.set(message, [...(pages.get(message) ?? []), url.split('/').slice(-3).join('/')]);
  }
  return [...pages].map(([message, found]) => `${message} (${found.length} times, as in ${found[0] ?? ''})`);
}

/** Reads each table by its schema, every row and every reference to another table. */
const readPackage = `
const { Package } = require(process.argv[1]);
(async () => {
  const folder = process.argv[2];
  const found = await Package.load(folder + '/datapackage.json', { basePath: folder });
  const problems = found.errors.map(({ message }) => message);
  for (const resource of found.resources) {
    try { await resource.read({ relations: true }); }
    catch (error) { problems.push(resource.name + ': ' + [error, ...(error.errors ?? [])].map(({ message }) => message).slice(0, 5).join(' ')); }
  }
  process.stdout.write(JSON.stringify(problems));
})();
`;

/** The descriptor against the profile of Data Package 1, and each row of each table against its schema. */
export async function checkDataPackage(library: string, folder: string): Promise<Verdict> {
  const { stdout } = await run(process.execPath, ['-e', readPackage, library, path.join(folder, 'data')], {
    maxBuffer: 1e9,
  });
  return z.array(z.string()).parse(JSON.parse(stdout));
}
