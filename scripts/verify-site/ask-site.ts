/** Asks a live site for its files, within bounds: a host may be slow, endless, or lead elsewhere. */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export type Answer =
  | { readonly kind: 'file'; readonly hash: string; readonly content: Uint8Array }
  /** There is no such file. */
  | { readonly kind: 'missing'; readonly status: number }
  /** More bytes than were asked for; the rest was not read. */
  | { readonly kind: 'longer' }
  /** It leads to another host, or round and round. */
  | { readonly kind: 'elsewhere'; readonly why: string }
  | { readonly kind: 'silent'; readonly why: string };

export interface AskBounds {
  /** Milliseconds until a question counts as unanswered, its body included. */
  readonly timeout: number;
  /** Milliseconds before a question is put again, one for each time. */
  readonly pauses?: readonly number[];
}

const agent = 'CrossbearingVerifySite/1.0';
/** Hosts that add a slash, take `.html` away or turn to https need one each; more is a circle. */
const mostRedirects = 5;
/** A busy host is asked again after a while, a silent one too: one lost packet is no verdict. */
const usualPauses = [1000, 4000] as const;

/** Where a file of a site is asked for: a page by its folder, as links name it. */
function addressOf(site: URL, file: string): URL {
  const path = file.replace(/(?<=^|\/)index\.html$/, '');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), site);
}

/** Whether a redirect stays on the host; http may become https, and nothing else may change. */
function staysThere(from: URL, to: URL): boolean {
  if (to.origin === from.origin) return true;
  return from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname && to.port === '';
}

/** The body as it is after unpacking; `undefined` as soon as it is longer than `most` bytes. */
async function readBody(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function askOnce(start: URL, most: number, isErrorPage: boolean, signal: AbortSignal): Promise<Answer> {
  let address = start;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const response = await fetch(address, { redirect: 'manual', signal, headers: { 'user-agent': agent } });
    const { status, body } = response;
    const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (location !== null) {
      await body?.cancel();
      if (!URL.canParse(location, address)) return { kind: 'elsewhere', why: 'it leads to no address' };
      const next = new URL(location, address);
      if (!staysThere(address, next)) return { kind: 'elsewhere', why: `it leads to ${next.origin}` };
      address = next;
      continue;
    }
    // Some hosts serve the page for lost addresses with the status of lost addresses.
    if (status === 200 || (isErrorPage && status === 404)) {
      const content = body === null ? new Uint8Array() : await readBody(body, most);
      if (content === undefined) return { kind: 'longer' };
      return { kind: 'file', hash: createHash('sha256').update(content).digest('hex'), content };
    }
    await body?.cancel();
    return status === 429 || status >= 500
      ? { kind: 'silent', why: `it answers ${status}` }
      : { kind: 'missing', status };
  }
  return { kind: 'elsewhere', why: `it leads on more than ${mostRedirects} times` };
}

function explain(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `it cannot be reached${code}`;
}

/**
 * Asks for one file.
 * @param site with a slash at its end
 * @param most bytes that are read, after unpacking
 */
export async function askFile(site: URL, file: string, most: number, bounds: AskBounds): Promise<Answer> {
  const { timeout, pauses = usualPauses } = bounds;
  for (const pause of [...pauses, undefined]) {
    const signal = AbortSignal.timeout(timeout);
    const answer = await askOnce(addressOf(site, file), most, file === '404.html', signal).catch(
      (error: unknown): Answer => ({ kind: 'silent', why: explain(error, timeout) }),
    );
    if (answer.kind !== 'silent' || pause === undefined) return answer;
    await wait(pause);
  }
  return { kind: 'silent', why: 'it was not asked' };
}
