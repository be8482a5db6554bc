/** `npm run dev`: the site with full texts, rendered as you edit. */
import { readVersions } from '#store/versions.ts';
import { loadCode } from './start/load-code.ts';
import { cacheFolder, projectRoot, resolveRoot, runCommand, UsageError } from './command.ts';
import { startChecker } from './dev/start-checker.ts';
import { keepCode } from './keep-code.ts';

const usage = `
Usage: npm run dev -- [--root DIR] [--port N]

Turns new seeds into sources, checks the content and serves the site, in full and with drafts, until you
press Ctrl+C. Pages follow your edits and show their problems; /problems/ lists all. Problems do not stop it.
  --root DIR  the folder that holds seeds/ and content/ (default: this repository)
  --port N    the port (default: 4321)
`;

keepCode();
await runCommand(usage, { root: { type: 'string' }, port: { type: 'string', default: '4321' } }, async ({ values }) => {
  const root = resolveRoot(values.root);
  if (!/^\d{1,5}$/.test(values.port)) throw new UsageError(`--port: expected a number, found "${values.port}".`);
  const versions = readVersions(projectRoot);
  const load = () => import('./build/prepare-content.ts');
  const { prepareContent } = await loadCode(versions, 'prepare-content', load);
  const { store, finish } = await prepareContent(root, { versions });
  await finish();
  Object.assign(process.env, {
    CROSSBEARING_ROOT: root,
    CROSSBEARING_CACHE: cacheFolder(root),
    CROSSBEARING_EDITOR: '1',
  });
  const { describeBundle } = await import('./program/describe-bundle.ts');
  // Else Astro's configuration reads all content to find out which characters there are.
  process.env['CROSSBEARING_FONTS'] = (await describeBundle(store)).fonts;
  const checker = startChecker(root);
  globalThis.crossbearingCheck = checker.check;
  const { dev } = await import('astro');
  const server = await dev({ root: projectRoot, server: { port: Number(values.port) } });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  await checker.close();
  return 0;
});
