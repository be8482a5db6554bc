/** `npm run fuzz`: input made from input, guided by the code that it reaches, until something breaks or the time is up. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, resolveTyped, runCommand, showPath, UsageError } from './command.ts';
import { runTarget, type Finding } from './fuzz/run-target.ts';
import type { Target } from './fuzz/target.ts';
import { targets } from './fuzz/targets.ts';

const usage = `
Usage: npm run fuzz -- [--seconds N] [--target NAME] [--start N] [--input FILE]

Runs parts of the program on input that strangers could bring: made from good input by mutation, and kept where it reaches code that
nothing reached before. Laws are held against each run: no crash, no hang, no word lost or changed. Input that breaks one is written
to a file, with the command that runs it again.
  --seconds N    how long, for each target (default: 60)
  --target NAME  only this part: ${targets.map(({ name }) => name).join(', ')}
  --start N      start of the random numbers (default: the time)
  --input FILE   run one file, with --target, and nothing else
`;

const options = {
  seconds: { type: 'string', default: '60' },
  target: { type: 'string' },
  start: { type: 'string' },
  input: { type: 'string' },
} as const;

const folder = path.join(projectRoot, '.cache', 'fuzz');

function writeFinding({ name }: Target, { input, reason }: Finding): void {
  const file = path.join(folder, 'found', `${name}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, input);
  process.stderr.write(
    `${name} broke on ${input.length} bytes: ${reason}\nRun it again: npm run fuzz -- --target ${name} --input ${showPath(file)}\n\n`,
  );
}

function readNumber(name: string, typed: string): number {
  const number = Number(typed);
  if (!Number.isFinite(number) || number < 0) throw new UsageError(`--${name} ${typed}: expected a number from 0`);
  return number;
}

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
  if (chosen.length === 0) throw new UsageError(`--target ${values.target ?? ''}: there is no such target`);
  if (values.input !== undefined) {
    if (values.target === undefined) throw new UsageError('--input needs --target');
    const bytes = readFileSync(resolveTyped(values.input));
    for (const { run } of chosen) run(bytes);
    process.stdout.write('Nothing broke.\n');
    return 0;
  }
  const seconds = readNumber('seconds', values.seconds);
  const start = values.start === undefined ? Date.now() % 2 ** 31 : readNumber('start', values.start);
  let found = 0;
  for (const target of chosen) {
    const { name } = target;
    const { runs, corpus, coverage, findings } = await runTarget({
      name,
      corpus: path.join(folder, 'corpus', name),
      seconds,
      start,
    });
    process.stdout.write(
      `${name}: ${runs} runs, ${corpus} inputs kept, ${coverage} parts of the code reached, ${findings.length} findings\n`,
    );
    for (const finding of findings) writeFinding(target, finding);
    found += findings.length;
  }
  process.stdout.write(
    found === 0
      ? 'Nothing broke.\n'
      : `${found} inputs broke something; they lie in ${showPath(path.join(folder, 'found'))}.\n`,
  );
  return found === 0 ? 0 : 1;
});
