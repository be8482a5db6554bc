/** Holds a live site against the files of a build. */
import { hashListFile, readHashList } from '../build/hash-site.ts';
import { askFile, type Answer, type AskBounds } from './ask-site.ts';
import type { Finding, Own, OwnFile, Verified } from './verified.ts';

export interface LiveOptions extends AskBounds {
  /** How many of the files are asked for, spread over the list; all if left out. */
  readonly sample?: number;
  /** Questions under way at once. */
  readonly atOnce?: number;
  readonly progress?: (done: number, all: number) => void;
}

/** The longest list that is read: that of half a million files. */
const longestList = 64 * 2 ** 20;
/** After so many questions in a row without an answer the rest is not asked. */
const mostSilent = 20;
/** Files that only the live list names are asked for up to this number, since anybody could write such a list. */
const mostExtra = 1000;

/** Every k-th of a list, so that n are chosen. */
const choose = <T>(list: readonly T[], n: number): T[] =>
  list.filter((_, at) => Math.floor(((at + 1) * n) / list.length) > Math.floor((at * n) / list.length));

function judge(file: string, own: OwnFile, answer: Answer): Finding[] {
  if (answer.kind === 'file') {
    return answer.hash === own.hash
      ? []
      : [{ file, what: 'differs', why: `${answer.content.length} bytes instead of ${own.size}` }];
  }
  if (answer.kind === 'longer') return [{ file, what: 'differs', why: `more than ${own.size} bytes` }];
  if (answer.kind === 'missing') return [{ file, what: 'missing', why: `the host answers ${answer.status}` }];
  return [{ file, what: answer.kind === 'elsewhere' ? 'differs' : 'unanswered', why: answer.why }];
}

/** Whether a name from a list of a stranger is that of a file below the site. */
const isPlain = (file: string) => file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

export async function verifyLive(site: URL, own: Own, options: LiveOptions): Promise<Verified> {
  const { atOnce = 8, sample = own.files.size, progress } = options;
  const list = await askFile(site, hashListFile, longestList, options);
  const findings: Finding[] = [];
  if (list.kind === 'silent')
    return { asked: 0, findings: [{ file: hashListFile, what: 'unanswered', why: list.why }], live: undefined };
  const live = list.kind === 'file' ? readHashList(Buffer.from(list.content).toString('utf8')) : undefined;
  if (list.kind === 'missing')
    findings.push({ file: hashListFile, what: 'missing', why: `the host answers ${list.status}` });
  else if (live === undefined) findings.push({ file: hashListFile, what: 'differs', why: 'it is no list of hashes' });
  else if (live.site !== own.site)
    findings.push({ file: hashListFile, what: 'differs', why: `the hash of the whole site is ${live.site}` });

  const waiting = choose([...own.files], Math.min(sample, own.files.size));
  const all = waiting.length;
  let asked = 0;
  let silent = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && silent < mostSilent; next = waiting.shift()) {
      const [file, mine] = next;
      const answer = await askFile(site, file, mine.size, options);
      silent = answer.kind === 'silent' ? silent + 1 : 0;
      asked += 1;
      findings.push(...judge(file, mine, answer));
      progress?.(asked, all);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));

  const extra = [...(live?.files.keys() ?? [])].filter((file) => !own.files.has(file) && isPlain(file));
  for (const file of extra.slice(0, mostExtra)) {
    if (silent >= mostSilent) break;
    const { kind } = await askFile(site, file, 0, options);
    if (kind === 'file' || kind === 'longer') findings.push({ file, what: 'too many', why: 'its own list names it' });
  }
  return { asked, findings, live: live?.site };
}
