/** Looks through a site, for `former-site.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookThrough } from './former-site.ts';

const folder: string = workerData;
parentPort?.postMessage(lookThrough(folder), []);
