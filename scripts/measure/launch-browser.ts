/**
 * A Chrome for tests and measures, on any machine: the one that `CHROME_PATH` names, else one that is installed, else
 * the one that comes with the package `@sparticuz/chromium` (Linux on x64, nothing but glibc needed).
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface Program {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const fontsConfiguration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`;

/** Unpacks the bundled browser into a folder of its own, once; later runs find it there. */
async function unpackBundled(): Promise<Program> {
  const home = fileURLToPath(new URL('../../.cache/browser', import.meta.url));
  if (!existsSync(home)) {
    await mkdir(path.dirname(home), { recursive: true });
    const fresh = await mkdtemp(`${home}-`);
    const before = process.env['TMPDIR'];
    // The package unpacks into the temporary folder, whatever else lies there.
    process.env['TMPDIR'] = fresh;
    try {
      const { default: bundled, inflate } = await import('@sparticuz/chromium');
      bundled.setGraphicsMode = false;
      await bundled.executablePath();
      await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
      await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  }
  await writeFile(
    path.join(home, 'fonts.conf'),
    fontsConfiguration(path.join(home, 'fonts'), path.join(home, 'font-cache')),
  );
  const libraries = [path.join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: path.join(home, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
  };
}

async function findProgram(): Promise<Program> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, environment: {} };
  }
  const found = installed.find((file) => existsSync(file));
  if (found !== undefined) return { executablePath: found, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled();
  throw new Error('No browser was found. Install Chrome or Chromium, or set CHROME_PATH to the path of one.');
}

/** Starts a browser without a window, with more arguments if need be; the caller closes it. */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const { executablePath, environment } = await findProgram();
  return chromium.launch({
    executablePath,
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      ...more,
    ],
    env: { ...process.env, TMPDIR: tmpdir(), ...environment },
  });
}
