import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import { loadUnchanged } from '#site/load-unchanged.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (file: string) => path.join(root, file);

const open = () =>
  createViteServer({
    configFile: false,
    root,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [loadUnchanged()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
let server: Awaited<ReturnType<typeof open>>;

beforeEach(async () => {
  // Another test may save files of the program at this moment.
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Number.POSITIVE_INFINITY);
  server = await open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const resolve = async (from = server) => {
  const found = await from.environments.ssr.pluginContainer.resolveId('./text.ts', at('src/core/tokens.ts'));
  return found && { id: found.id, external: found.external };
};
const own = { id: pathToFileURL(at('src/core/text.ts')).href, external: true };
const byVite = at('src/core/text.ts');

test.each(['change', 'add', 'unlink'] as const)('modules are left to Node until one has a %s', async (event) => {
  expect(await resolve()).toEqual(own);
  server.watcher.emit('all', event, at('content/claims/a/b.md'));
  expect(await resolve()).toEqual(own);
  server.watcher.emit('all', event, at('src/core/names.ts'));
  expect(await resolve()).toMatchObject({ id: byVite });
});

test('what was edited after the process began, before anybody watched, is loaded by Vite', async () => {
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(0);
  const late = await open();
  expect(await resolve(late)).toMatchObject({ id: byVite });
  await late.close();
});
