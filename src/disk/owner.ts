/**
 * Who holds a file that a command made for itself: the number of its process and, where the system tells, when that started, so
 * that a later process of the same number is not taken for it.
 */
import { readFileSync } from 'node:fs';

interface Stat {
  readonly state: string;
  /** In ticks since the system started. */
  readonly started: string;
}

/** From `/proc`, as proc(5) has it; undefined where there is none. */
function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? undefined : { state, started };
  } catch {
    return undefined;
  }
}

/** `<pid>` or `<pid>-<start>`: letters that any file name may have. */
export function nameOwner(pid: number = process.pid): string {
  const started = readStat(pid)?.started;
  return started === undefined ? String(pid) : `${pid}-${started}`;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The number of the process; undefined for a text that names none. */
export function pidOf(owner: string): number | undefined {
  const [, pid] = /^([1-9]\d{0,9})(?:-\d+)?$/.exec(owner) ?? [];
  return pid === undefined ? undefined : Number(pid);
}

/** Whether the process that `nameOwner` named runs on this machine; false for a text that names none. */
export function isRunning(owner: string): boolean {
  const pid = pidOf(owner);
  if (pid === undefined || !answers(pid)) return false;
  const stat = readStat(pid);
  if (stat === undefined) return true;
  const [, started] = owner.split('-', 2);
  // Z: it has ended, and nobody has asked how.
  return stat.state !== 'Z' && (started === undefined || started === stat.started);
}
