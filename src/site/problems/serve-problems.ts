/** In development: pages ask here for their problems, and are told when the answer has changed. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '#core/problem.ts';
import { normaliseBase } from '#core/views/paths.ts';
import { readSettings } from '../settings.ts';
import { makeUrls } from '../urls.ts';
import { followProblems, type Follower } from './follow-problems.ts';
import { reportAddress } from './page-report.ts';
import { reportPage } from './report-page.ts';

declare global {
  /** What the check command finds, handed in by the command that starts the server. */
  var crossbearingCheck: (() => Promise<readonly Problem[]>) | undefined;
}

export interface ProblemServer {
  readonly follower: Follower;
  readonly answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** @param report called with each new result of the whole check */
export function serveProblems(root: string, report: (problems: readonly Problem[]) => void): ProblemServer {
  const { site } = readSettings();
  const base = normaliseBase(site.base);
  const { link } = makeUrls(site);
  const checkAll = globalThis.crossbearingCheck ?? (() => new Promise<never>(() => {}));
  const follower = followProblems({ root, checkAll, report });
  const answer = async (asked: string, response: ServerResponse): Promise<void> => {
    const address = `/${(asked.startsWith(base) ? asked.slice(base.length) : '').replace(/^\/+/, '')}`;
    const found = await follower.ask(address.endsWith('/') ? address : `${address}/`);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify(reportPage(root, link, found)));
  };
  return {
    follower,
    answer: (request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (!url.pathname.endsWith(`/${reportAddress}`)) return next();
      answer(url.searchParams.get('page') ?? '/', response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    },
  };
}
