/** Opens a page as readers of several kinds do, and says what is wrong with it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inspectLayout } from './inspect-layout.ts';

export interface Visit {
  /** Path below the site of each file that the browser asked for, the page first. */
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

interface Reader {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Size of text in the settings of the browser, in px, where it is another than 16. */
  readonly fontSize?: number;
  /** Whether axe looks at the page too, besides the search for text that is cut off. */
  readonly axe: boolean;
}

const phone = { width: 375, height: 812 };
const desk = { width: 1280, height: 900 };

/** The first is a plain visit; what it loads is weighed. */
const readers: readonly Reader[] = [
  { name: '1280 px', options: { viewport: desk }, axe: true },
  { name: '1280 px, dark', options: { viewport: desk, colorScheme: 'dark' }, axe: true },
  { name: '375 px', options: { viewport: phone }, axe: true },
  { name: '375 px, dark', options: { viewport: phone, colorScheme: 'dark' }, axe: true },
  // WCAG 1.4.10: a window of 1280 px at 400 %.
  { name: '320 px', options: { viewport: { width: 320, height: 640 } }, axe: false },
  // WCAG 1.4.4: twice the size of text and nothing else.
  { name: 'text at 200 %', options: { viewport: desk }, fontSize: 32, axe: false },
  { name: 'forced colours', options: { viewport: desk, forcedColors: 'active' }, axe: true },
];

/**
 * Axe with all rules that it has on by itself, and the least size of targets (WCAG 2.5.8), which leaves out links in
 * running text; axe does not see that the text of an article, with its marks and the numbers of notes, is such text.
 */
async function findViolations(page: Page): Promise<string[]> {
  const all = await new AxeBuilder({ page }).analyze();
  const targets = await new AxeBuilder({ page }).withRules('target-size').exclude('.block').analyze();
  return [...all.violations, ...targets.violations].map(({ id, nodes }) => {
    const [first = ''] = nodes.map(({ html }) => html.slice(0, 160));
    return `${id}, ${nodes.length} times: ${first}`;
  });
}

async function visitAs(
  { name, options, fontSize, axe }: Reader,
  browser: Browser,
  address: string,
): Promise<{ urls: string[]; problems: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const urls: string[] = [];
  const problems: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => urls.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // The host answers with 404 to an address that leads nowhere; that is what the page is for.
      if (!address.endsWith('404.html')) problems.push(message.text());
    });
    if (fontSize !== undefined) {
      const tools = await context.newCDPSession(page);
      await tools.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
    }
    await page.goto(address, { waitUntil: 'networkidle' });
    problems.push(...(await inspectLayout(page)));
    if (axe) problems.push(...(await findViolations(page)));
  } finally {
    await context.close();
  }
  return { urls, problems: problems.map((problem) => `${name}: ${problem}`) };
}

/** The files of a site, below its folder, that a browser asked for. */
export function listFilesOfVisit(urls: readonly string[], prefix: string): string[] {
  const paths = urls.flatMap((url) =>
    url.startsWith(prefix) ? [new URL(url.slice(prefix.length), 'http://site.invalid').pathname.slice(1)] : [],
  );
  return [...new Set(paths)].map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file));
}

/** `prefix` is the address of the site with its base; a request that leaves it is a problem. */
export async function visitPage(browser: Browser, prefix: string, address: string): Promise<Visit> {
  const problems: string[] = [];
  let files: string[] = [];
  for (const [at, reader] of readers.entries()) {
    const visit = await visitAs(reader, browser, prefix + address);
    problems.push(...visit.problems);
    problems.push(...visit.urls.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(prefix)));
    if (at > 0) continue;
    files = listFilesOfVisit(visit.urls, prefix);
  }
  return { files, problems };
}
