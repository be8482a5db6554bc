/** `npm run measure`: what a built site costs its readers, and what stands in their way. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { launchBrowser } from './measure/launch-browser.ts';
import { serveSite } from './measure/serve-site.ts';
import { listFiles } from './build/output-folder.ts';
import { projectRoot, resolveTyped, runCommand, showPath, UsageError } from './command.ts';
import { checkDataPackage, checkHtml, type Verdict } from './measure/check-standards.ts';
import { choosePages, isRedirect, pageKindNames } from './measure/choose-pages.ts';
import { fetchTool } from './measure/fetch-tools.ts';
import { writeReport, type MeasuredResult } from './measure/report.ts';
import { runLighthouse } from './measure/run-lighthouse.ts';
import { visitPage } from './measure/visit-page.ts';
import { weighFiles } from './measure/weigh-page.ts';

const usage = `
Usage: npm run measure -- [--site DIR] [--base /PATH/] [--kinds claim,story] [--each N] [--no-lighthouse]
                          [--no-standards] [--title TEXT] [--out FILE]

Opens pages of every kind of a built site in a browser and reports, with medians: bytes over the wire, violations that
axe finds (light and dark, at 375 and 1280 px, with forced colours), text that is cut off or wider than the screen
(also at 320 px and with text twice as large), Lighthouse, and what the Nu HTML checker and the reader of data
packages say. Lighthouse and the validators are fetched from npm when they are first needed; the checker needs Java.
  --site DIR       the folder of the built site (default: dist)
  --base PATH      the path below which it was built (default: /)
  --kinds LIST     only these kinds: ${pageKindNames.join(', ')}
  --each N         pages of each kind, from the largest to the smallest (default: 3; 0: all)
  --no-lighthouse  leave Lighthouse out; its performance means something only while the machine is idle
  --no-standards   leave the validators out
  --title TEXT     heading of the report, such as the site and the day (default: the folder)
  --out FILE       write the report there as well
Exit code 1 if something was found.
`;

const options = {
  site: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  kinds: { type: 'string' },
  each: { type: 'string', default: '3' },
  'no-lighthouse': { type: 'boolean', default: false },
  'no-standards': { type: 'boolean', default: false },
  title: { type: 'string' },
  out: { type: 'string' },
} as const;

function readKinds(typed: string | undefined): readonly string[] {
  const kinds = typed?.split(',') ?? [...pageKindNames, 'other'];
  const unknown = kinds.find((kind) => kind !== 'other' && !pageKindNames.includes(kind));
  if (unknown !== undefined) {
    throw new UsageError(`--kinds: there is no kind "${unknown}". Expected some of: ${pageKindNames.join(', ')}.`);
  }
  return kinds;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function listPages(folder: string): Promise<string[]> {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  const redirects = await Promise.all(
    files.map(async (file) => isRedirect(await readFile(path.join(folder, file), 'utf8'))),
  );
  return files.filter((_, at) => !redirects[at]);
}

async function checkStandards(folder: string): Promise<[string, Verdict][]> {
  const [jar, library] = [await fetchTool('vnu-jar'), await fetchTool('datapackage')];
  return [
    ['Nu HTML checker, all pages', jar === undefined ? undefined : await checkHtml(jar, folder)],
    [
      'Data package: descriptor and every row',
      library === undefined ? undefined : await checkDataPackage(library, folder),
    ],
  ];
}

await runCommand(usage, options, async ({ values }) => {
  const folder = resolveTyped(values.site);
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new UsageError(`--site: there is no built site in ${folder}. Run npm run build first.`);
  }
  if (!/^\d+$/.test(values.each)) throw new UsageError(`--each: expected a number, found "${values.each}".`);
  const kinds = readKinds(values.kinds);
  const each = Number(values.each) === 0 ? Infinity : Number(values.each);
  const pages = (await choosePages(folder, await listPages(folder), each)).filter(({ kind }) => kinds.includes(kind));
  const lighthouse = values['no-lighthouse'] ? undefined : await fetchTool('lighthouse');
  if (!values['no-lighthouse'] && lighthouse === undefined) process.stderr.write('Lighthouse could not be fetched.\n');
  const scratch = path.join(projectRoot, '.cache', 'measure');
  await mkdir(scratch, { recursive: true });

  const port = await findFreePort();
  const server = await serveSite(folder, values.base, { asHost: true });
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  const prefix = `${server.origin}${values.base}`;
  const results: MeasuredResult[] = [];
  try {
    for (const [at, { kind, address }] of pages.entries()) {
      process.stderr.write(`${at + 1} of ${pages.length}: /${address}\n`);
      const { files, problems } = await visitPage(browser, prefix, address);
      results.push({
        kind,
        address,
        problems,
        weights: await weighFiles(folder, files),
        lighthouse:
          lighthouse === undefined
            ? undefined
            : await runLighthouse(lighthouse, prefix + address, port, path.join(scratch, `lighthouse-${port}.json`)),
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const standards = values['no-standards'] ? [] : await checkStandards(folder);
  const report = writeReport({ site: values.title ?? showPath(folder), pages: results, standards });
  process.stdout.write(`\n${report}`);
  if (values.out !== undefined) await writeFile(resolveTyped(values.out), report);
  const found = results.some(({ problems }) => problems.length > 0) || standards.some(([, verdict]) => verdict?.length);
  return found ? 1 : 0;
});
