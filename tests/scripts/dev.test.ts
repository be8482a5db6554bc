import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/command.ts';

const port = 4723;
/** Longer than any edit takes to show, also on a loaded machine. */
const patience = 40_000;

async function ask(address: string): Promise<string> {
  const answer = await fetch(`http://localhost:${port}${address}`).catch(() => undefined);
  return answer?.ok === true ? answer.text() : '';
}

/** Asks until the page has the words. */
async function awaitWords(address: string, words: string): Promise<void> {
  await expect.poll(() => ask(address), { timeout: patience, interval: 200 }).toContain(words);
}

test(
  'pages follow edits, problems are printed, former addresses and data files work',
  { timeout: 240_000 },
  async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'dev-'));
    const { CI: _ci, VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
    const claims = path.join(root, 'content/claims/fair');
    await mkdir(path.join(root, 'seeds/fair'), { recursive: true });
    await mkdir(claims, { recursive: true });
    await writeFile(
      path.join(root, 'seeds/fair/one.txt'),
      'The fair opens\n\nThe fair opened on Monday with forty stalls.\n',
    );
    const writeClaim = (statement: string) =>
      writeFile(
        path.join(claims, 'opened.md'),
        `---\nclaim: ${statement}\nstory: fair\nkind: event\nformerIds: [fair/began]\n---\n`,
      );
    await writeClaim('The fair opened on a Monday');
    const server = spawn(
      process.execPath,
      [path.join(projectRoot, 'scripts/dev.ts'), '--root', root, '--port', String(port)],
      { cwd: projectRoot, env: { ...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    let printed = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    try {
      await awaitWords('/claims/fair/opened/', 'The fair opened on a Monday');
      await writeClaim('The fair began on a Monday');
      await awaitWords('/claims/fair/opened/', 'The fair began on a Monday');
      await awaitWords('/stories/fair/', 'The fair began on a Monday');
      await awaitWords('/claims/fair/began/', 'url=/claims/fair/opened/');
      await awaitWords('/data/claims.csv', 'The fair began on a Monday');
      // As after an edit of the program itself: from now on the server loads all of its code, and pages follow as before.
      await utimes(path.join(projectRoot, 'src/core/text.ts'), new Date(), new Date());
      await expect.poll(() => printed, { timeout: patience }).toContain('program reload');
      await writeClaim('The fair started on a Monday');
      await awaitWords('/claims/fair/opened/', 'The fair started on a Monday');
      await writeFile(path.join(claims, 'broken.md'), '---\nclaim: [\n');
      await expect
        .poll(async () => (await ask('/stories/fair/')) && printed, { timeout: patience })
        .toContain('broken.md');
      await awaitWords('/stories/fair/', 'The fair started on a Monday');
    } finally {
      server.kill();
      await rm(root, { recursive: true, force: true });
    }
  },
);
