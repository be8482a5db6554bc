/**
 * Makes a machine look like another one to the process that loads this first (`node --import`), and to its threads: folders
 * list their files in another order, there are other processors, it is another day, there is no network. What to vary stands
 * in `CROSSBEARING_VARY`, as JSON; see `Variation`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import os from 'node:os';

export interface Variation {
  /** Lists every folder in an order that this number decides. */
  readonly order?: number;
  readonly processors?: number;
  /** How far the clock is ahead. */
  readonly days?: number;
  /** Refuses every connection and every look-up of a name, and writes one line for each to this file. */
  readonly refuseNetwork?: string;
}

type Anything = (...args: never[]) => unknown;

/** Puts something around a function of a built-in module; `call` runs the function itself with other arguments. */
function wrap(
  object: object,
  name: string,
  around: (call: (args: readonly unknown[]) => unknown, args: readonly unknown[]) => unknown,
): void {
  const before: unknown = Reflect.get(object, name);
  if (!isFunction(before)) return;
  Reflect.set(object, name, function (this: unknown, ...args: readonly unknown[]) {
    return around((other) => Reflect.apply(before, this, other), args);
  });
}

const isFunction = (value: unknown): value is Anything => typeof value === 'function';

/** The same entries in another order, which the number decides. */
function shuffle(list: unknown, seed: number): unknown {
  if (!Array.isArray(list)) return list;
  const shuffled: unknown[] = [...list];
  let state = seed >>> 0 || 1;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  return shuffled;
}

function varyOrder(seed: number): void {
  wrap(fs, 'readdirSync', (call, args) => shuffle(call(args), seed));
  wrap(fs.promises, 'readdir', async (call, args) => shuffle(await call(args), seed));
  wrap(fs, 'readdir', (call, args) => {
    const done = args.at(-1);
    if (!isFunction(done)) return call(args);
    return call([
      ...args.slice(0, -1),
      (error: unknown, list: unknown) => Reflect.apply(done, undefined, [error, shuffle(list, seed)]),
    ]);
  });
}

function varyProcessors(count: number): void {
  wrap(os, 'availableParallelism', () => count);
  wrap(os, 'cpus', (call) => {
    const found = call([]);
    const [first]: unknown[] = Array.isArray(found) ? found : [];
    return Array.from({ length: count }, () => first);
  });
  Object.defineProperty(globalThis.navigator, 'hardwareConcurrency', { value: count });
}

const millisecondsOfDay = 86_400_000;

function varyClock(days: number): void {
  const ahead = days * millisecondsOfDay;
  const now = Date.now.bind(Date);
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, own) => Reflect.construct(target, args.length === 0 ? [now() + ahead] : args, own),
    get: (target, key, own) => (key === 'now' ? () => now() + ahead : Reflect.get(target, key, own)),
  });
}

function refuseNetwork(log: string): void {
  const refuse = (what: string) => (call: (args: readonly unknown[]) => unknown, args: readonly unknown[]) => {
    const [asked] = args;
    // A server looks up where it listens; that asks nobody.
    if (typeof asked === 'string' && (asked === 'localhost' || net.isIP(asked) !== 0)) return call(args);
    fs.appendFileSync(log, `${what} ${JSON.stringify(args.filter((part) => !isFunction(part)))}\n`);
    throw new Error(`Crossbearing needs no network, yet something called ${what}.`);
  };
  wrap(net.Socket.prototype, 'connect', refuse('connect'));
  wrap(dgram.Socket.prototype, 'send', refuse('send'));
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    wrap(dns, name, refuse(name));
    wrap(dns.promises, name, refuse(name));
  }
}

const { order, processors, days, refuseNetwork: log }: Variation = JSON.parse(process.env['CROSSBEARING_VARY'] ?? '{}');
if (order !== undefined) varyOrder(order);
if (processors !== undefined) varyProcessors(processors);
if (days !== undefined) varyClock(days);
if (log !== undefined) refuseNetwork(log);
syncBuiltinESMExports();
