/**
 * Puts a comment on the pull request that a run of a workflow belonged to, or renews the one it put there before. Runs with the right to
 * write, so it imports nothing but Node, runs nothing, and believes nothing that the run made: which pull request it is follows
 * from what GitHub says of the run, and of the artifact only text is taken.
 */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The first line of each comment; the same as `commentMarker` of the program, which a test holds. */
export const marker = '<!-- crossbearing: what this changes for readers -->';
/** GitHub refuses longer ones. */
const longest = 65_536;
/** Nothing that the program writes is larger, in bytes. */
const largestFile = 4 * longest;
/** Pages of a hundred comments that are searched for an earlier one. */
const mostPages = 10;
const author = 'github-actions[bot]';

/** What GitHub says of the run that made the comment. */
export interface Run {
  readonly event: string;
  readonly sha: string;
  /** `owner:branch`, of a fork where it is one. */
  readonly head: string;
}

export interface Target {
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** Reads the payload of a `workflow_run` event; throws where it is none. */
export function readRun(payload: unknown): Run {
  const run = field(payload, 'workflow_run');
  const owner = field(field(field(run, 'head_repository'), 'owner'), 'login');
  const [event, sha, branch] = [field(run, 'event'), field(run, 'head_sha'), field(run, 'head_branch')];
  if (![event, sha, branch, owner].every((value) => typeof value === 'string'))
    throw new Error('This is not the payload of a workflow_run event.');
  return { event: String(event), sha: String(sha), head: `${String(owner)}:${String(branch)}` };
}

function field(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object'
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Text of a comment that notifies nobody and commands no bot, whatever code of a contributor wrote it; `undefined` if it is none. */
export function cleanComment(text: string): string | undefined {
  if (!text.startsWith(`${marker}\n`)) return undefined;
  const body = text
    .slice(marker.length)
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('<!--', '&lt;!--')
    .replaceAll(/@(?!\u2060)/g, '@\u2060')
    .replaceAll(/^([ \t]*)\//gm, String.raw`$1\/`);
  return `${marker}${body}`.slice(0, longest);
}

/** What was done, as a sentence. */
export async function postComment(text: string, run: Run, target: Target): Promise<string> {
  const body = cleanComment(text);
  if (body === undefined) return 'The artifact holds no comment of this program.';
  if (run.event !== 'pull_request') return 'The run was not of a pull request.';
  const number = await findPull(run, target);
  if (number === undefined) return `No open pull request has ${run.sha} as its head any more.`;
  const path = `/repos/${target.repository}/issues/${number}/comments`;
  const old = await findComment(path, target);
  if (old === undefined && text.includes('\nNothing that readers see changes.\n')) return 'There is nothing to say.';
  if (old === undefined) {
    await ask(target, path, 'POST', { body });
    return `Commented on pull request ${number}.`;
  }
  await ask(target, `/repos/${target.repository}/issues/comments/${old}`, 'PATCH', { body });
  return `Renewed the comment on pull request ${number}.`;
}

async function findPull({ sha, head }: Run, target: Target): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head, per_page: '100' });
  const pulls = await ask(target, `/repos/${target.repository}/pulls?${query.toString()}`, 'GET');
  const found = Array.isArray(pulls) ? pulls.find((pull) => field(field(pull, 'head'), 'sha') === sha) : undefined;
  const number = field(found, 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

async function findComment(path: string, target: Target): Promise<number | undefined> {
  for (let page = 1; page <= mostPages; page += 1) {
    const comments = await ask(target, `${path}?per_page=100&page=${page}`, 'GET');
    if (!Array.isArray(comments) || comments.length === 0) return undefined;
    const own = comments.find(
      (comment) =>
        field(field(comment, 'user'), 'login') === author && String(field(comment, 'body')).startsWith(marker),
    );
    const id = field(own, 'id');
    if (typeof id === 'number') return id;
  }
  return undefined;
}

async function ask({ api, token }: Target, path: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path.split('?')[0] ?? ''}`);
  return answer.json();
}

/** `node scripts/diff/post-comment.ts FILE`, in a job of a `workflow_run` event. */
async function main([file = '']: readonly string[]): Promise<string> {
  const {
    GITHUB_EVENT_PATH: event = '',
    GITHUB_API_URL: api = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
  } = process.env;
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  if (size === 0 || size > largestFile) return 'The run left no comment that can be used.';
  const payload: unknown = JSON.parse(await readFile(event, 'utf8'));
  return postComment(await readFile(file, 'utf8'), readRun(payload), { api, repository, token });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await main(process.argv.slice(2))}\n`);
