/** `npm run reproduce`: builds a site under other circumstances and says whether the bytes are the same. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, resolveRoot, runCommand, UsageError } from './command.ts';
import { buildUnder, hashBuilt, listDifferent, type BuildPlace } from './reproduce/build-under.ts';
import { circumstances, reference, type Circumstance } from './reproduce/circumstances.ts';
import { copyProgram } from './reproduce/copy-program.ts';
import { fetchNode } from './reproduce/fetch-node.ts';

const usage = `
Usage: npm run reproduce -- [--root DIR] [--only NAMES]

Builds a site again and again in copies of this program, each time under another circumstance that must not matter,
and compares every file with the first build.
  --root DIR    the folder that holds seeds/ and content/ (default: this repository)
  --only NAMES  only these circumstances, such as zone,order
The circumstances:
${circumstances.map(({ name, about }) => `  ${name.padEnd(13)} ${about}`).join('\n')}
Other versions of Node are fetched from npm when they are first needed; one that cannot be had is named and left out.
Exit code 1 if a file differs.
`;

const options = { root: { type: 'string' }, only: { type: 'string' } } as const;

/** More differing files of one circumstance are counted. */
const mostNamed = 10;

function chooseCircumstances(typed: string | undefined): readonly Circumstance[] {
  const names = typed?.split(',');
  const unknown = names?.find((name) => circumstances.every((one) => one.name !== name));
  if (unknown !== undefined) {
    const known = circumstances.map(({ name }) => name).join(', ');
    throw new UsageError(`--only: there is no circumstance "${unknown}". Expected some of: ${known}.`);
  }
  return circumstances.filter(({ name }) => names?.includes(name) ?? true);
}

async function copyContent(root: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  for (const part of ['seeds', 'content']) {
    await cp(path.join(root, part), path.join(to, part), { recursive: true }).catch(() => undefined);
  }
  return to;
}

type Built = ReadonlyMap<string, string> | 'failed' | 'not to be had';

/** Builds and gives the hashes of the files; what a build prints that fails goes to the screen. */
async function build(place: BuildPlace, one: Circumstance): Promise<Built> {
  const node = one.node === undefined ? process.execPath : await fetchNode(one.node);
  if (node === undefined) return 'not to be had';
  if (one.warm !== true) await rm(path.join(place.program, '.cache'), { recursive: true, force: true });
  const { code, printed } = await buildUnder(place, {
    env: { ...reference.env, ...one.env },
    vary: { ...reference.vary, ...one.vary },
    command: [node],
  });
  if (code === 0) return hashBuilt(place.out);
  process.stderr.write(printed);
  return 'failed';
}

/** Prints how a build compares with the first one, and says whether that is fine. */
function compare(about: string, first: ReadonlyMap<string, string>, built: Built): boolean {
  if (typeof built === 'string') {
    process.stdout.write(
      `${about}: ${built === 'failed' ? 'the build failed' : 'left out, because it cannot be had'}\n`,
    );
    return built !== 'failed';
  }
  const different = listDifferent(first, built);
  process.stdout.write(`${about}: ${different.length === 0 ? 'the same' : `${different.length} files differ`}\n`);
  for (const file of different.slice(0, mostNamed)) process.stdout.write(`  ${file}\n`);
  return different.length === 0;
}

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const root = resolveRoot(values.root);
  const chosen = chooseCircumstances(values.only);
  await mkdir(path.join(projectRoot, '.cache'), { recursive: true });
  const scratch = await mkdtemp(path.join(projectRoot, '.cache', 'reproduce-'));
  try {
    const program = path.join(scratch, 'program');
    copyProgram(program);
    const place = {
      program,
      root: await copyContent(root, path.join(scratch, 'root')),
      out: path.join(scratch, 'site'),
    };
    const far = path.join(scratch, 'some where', 'Übung', 'a-longer-name');
    const farPlace: BuildPlace = {
      program: path.join(far, 'tool'),
      root: path.join(far, 'texts'),
      out: path.join(far, 'www'),
    };
    const first = await build(place, reference);
    if (typeof first === 'string') return 1;
    process.stdout.write(`${reference.about}: ${first.size} files\n`);
    let sound = true;
    for (const one of chosen) {
      const there = one.elsewhere === true ? farPlace : place;
      if (one.elsewhere === true) {
        copyProgram(there.program);
        await copyContent(root, there.root);
      }
      sound = compare(one.about, first, await build(there, one)) && sound;
    }
    process.stdout.write(
      sound
        ? 'Every build gave the same bytes.\n'
        : 'Not every build gave the same bytes. Please report the lines above.\n',
    );
    return sound ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
