/** What a fuzzing thread is told, and what it tells. */
import * as z from 'zod';

const task = z.object({
  name: z.string(),
  /** Folder of inputs that reached something new; safe to delete. */
  corpus: z.string(),
  seconds: z.number(),
  /** Of the random numbers. */
  start: z.number(),
  /** Length of the input that runs now, number of the run, then its bytes. */
  shared: z.instanceof(SharedArrayBuffer),
});

export type FuzzTask = z.output<typeof task>;
export const readTask = (data: unknown): FuzzTask => task.parse(data);

export type FuzzMessage =
  | { readonly kind: 'failure'; readonly input: Uint8Array; readonly reason: string }
  | { readonly kind: 'end'; readonly runs: number; readonly corpus: number; readonly coverage: number };
