/**
 * What a process and all that it starts use, as Linux tells below `/proc`. Elsewhere nothing is known, and the bench
 * says so.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Of every Linux that Node runs on. */
const ticksPerSecond = 100;
const memoryEvery = 25;

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Fields of `/proc/<pid>/stat` behind the name, which may hold spaces: the first is the state, field 3 in proc(5). */
function readStat(pid: number | 'self'): readonly string[] | undefined {
  const text = readText(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** CPU seconds, user and system, of all processes that this one started and that have ended, with theirs. */
export function readChildrenTime(): number | undefined {
  const stat = readStat('self');
  return stat && (Number(stat[13]) + Number(stat[14])) / ticksPerSecond;
}

function readMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

export interface MemoryWatch {
  /** Ends the watch; the most memory at once in MB, pages that processes share counted for each. */
  readonly stop: () => number | undefined;
}

/** Watches the processes of a session, which the process of that id has begun (`detached: true`). */
export function watchMemory(session: number): MemoryWatch {
  const members = new Map<number, boolean>();
  let most: number | undefined;
  const look = () => {
    let sum = 0;
    for (const name of readdirSync('/proc')) {
      const pid = Number(name);
      if (!Number.isInteger(pid) || members.get(pid) === false) continue;
      const isMember = members.get(pid) ?? Number(readStat(pid)?.[3]) === session;
      members.set(pid, isMember);
      if (isMember) sum += readMemory(pid);
    }
    if (sum > 0) most = Math.max(most ?? 0, sum);
  };
  if (process.platform !== 'linux') return { stop: () => undefined };
  look();
  const timer = setInterval(look, memoryEvery);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}
