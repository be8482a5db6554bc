/** `npm run preview`: serves the built site on this machine, as a static host would. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bringBack } from './build/output-folder.ts';
import { cacheFolder, commandLine, projectRoot, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run preview -- [--root DIR] [--out DIR] [--port N]

Serves the site that 'npm run build' made, until you press Ctrl+C.
  --root DIR  the folder that holds seeds/ and content/ (default: this repository)
  --out DIR   the folder of the built site (default: dist)
  --port N    the port (default: 4321)
`;

const options = {
  root: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
} as const;

await runCommand(usage, options, async ({ values }) => {
  const root = resolveRoot(values.root);
  const out = resolveTyped(values.out);
  if (!/^\d{1,5}$/.test(values.port)) throw new UsageError(`--port: expected a number, found "${values.port}".`);
  await bringBack(out);
  if (!existsSync(path.join(out, 'index.html'))) {
    process.stderr.write(`There is no built site in ${out}. Run ${commandLine('build', root)} first.\n`);
    return 1;
  }
  Object.assign(process.env, { CROSSBEARING_ROOT: root, CROSSBEARING_OUT: out, CROSSBEARING_CACHE: cacheFolder(root) });
  const { preview } = await import('astro');
  await (await preview({ root: projectRoot, outDir: out, server: { port: Number(values.port) } })).closed();
  return 0;
});
