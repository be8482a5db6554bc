/** Asks other sites whether their pages are still there. The only part of the check that uses the network. */
import { setTimeout as wait } from 'node:timers/promises';
import { rulePage, type Problem } from '#core/problem.ts';
import type { WebLink } from '#checks/list-web-links.ts';
import { mayVisit } from './robots.ts';

export interface AskOptions {
  /** Milliseconds until a site counts as silent: slow sites answer within ten seconds, dead ones never. */
  readonly timeout?: number;
  /** Sites asked at a time; each site is asked one page after the other. */
  readonly sites?: number;
  /** Milliseconds between two questions to one site, so that nobody takes the check for an attack. */
  readonly pause?: number;
}

const agent = 'CrossbearingLinkCheck/1.0';
/** Answers that mean that the site turns programs away or is busy, and not that the page is gone. */
const shy: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 429, 451, 503, 999]);

/** A warning for each link whose page did not answer as a page does; links that robots.txt keeps from programs are left out. */
export async function askLinks(links: readonly WebLink[], options: AskOptions = {}): Promise<readonly Problem[]> {
  const { timeout = 10_000, sites = 4, pause = 500 } = options;
  const pages = [...new Set(links.map(({ url }) => withoutAnchor(url)))];
  const waiting = [...Map.groupBy(pages, (url) => new URL(url).origin)];
  const answers = new Map<string, string | undefined>();
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [origin, urls] = next;
      const robots = await readRobots(origin, timeout);
      for (const url of urls) {
        const { pathname, search } = new URL(url);
        if (!mayVisit(robots, pathname + search)) continue;
        answers.set(url, await ask(url, timeout));
        await wait(pause);
      }
    }
  };
  await Promise.all(Array.from({ length: sites }, worker));
  return links.flatMap(({ url, file, place }): Problem[] => {
    const answer = answers.get(withoutAnchor(url));
    if (answer === undefined) return [];
    const reason = `${url} ${answer}; correct the address, or link to a copy in a web archive`;
    return [
      { file, ...(place && { place }), ruleId: 'external-link', reason, fatal: false, url: rulePage('external-link') },
    ];
  });
}

function withoutAnchor(url: string): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

/** What is wrong with a page, as the end of a sentence; `undefined` if it is there. */
async function ask(url: string, timeout: number): Promise<string | undefined> {
  try {
    const head = await request(url, 'HEAD', timeout);
    const { status } =
      head.ok || (shy.has(head.status) && head.status !== 405) ? head : await request(url, 'GET', timeout);
    return status < 400 || shy.has(status) ? undefined : `answered ${status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `did not answer within ${timeout / 1000} seconds`
      : 'could not be reached';
  }
}

/** The body is never read. */
async function request(url: string, method: string, timeout: number): Promise<Response> {
  const answer = await fetch(url, { method, signal: AbortSignal.timeout(timeout), headers: { 'user-agent': agent } });
  await answer.body?.cancel();
  return answer;
}

/** Longest robots.txt that is looked at; RFC 9309 asks for 500 KiB at least. */
const longestRobots = 512_000;

/** Empty where there is none: then all may be visited. */
async function readRobots(origin: string, timeout: number): Promise<string> {
  try {
    const answer = await fetch(`${origin}/robots.txt`, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': agent },
    });
    return answer.ok ? (await answer.text()).slice(0, longestRobots) : '';
  } catch {
    return '';
  }
}
