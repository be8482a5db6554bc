/** What a run of the bench gives, as it stands in the JSON file. */
import * as z from 'zod';
import { usageSchema } from './measure-process.ts';

const measured = z.strictObject({
  /** `ours`, or the name of another generator. */
  by: z.string(),
  step: z.string(),
  runs: z.array(usageSchema),
  /** Why it was not measured, or not more often. */
  failed: z.string().optional(),
});

const output = z.strictObject({
  by: z.string(),
  /** Files of HTML. */
  pages: z.number(),
  /** Of all pages, and of the largest one. */
  htmlBytes: z.number(),
  largestPage: z.number(),
  /** Of all files. */
  bytes: z.number(),
});

const sized = z.strictObject({
  size: z.enum(['S', 'M', 'L']),
  /** As it was typed. */
  command: z.string(),
  measured: z.array(measured),
  outputs: z.array(output),
});

export const resultsSchema = z.strictObject({
  machine: z.strictObject({ cores: z.number(), memory: z.number(), system: z.string(), node: z.string() }),
  /** Of each generator that was fetched. */
  versions: z.record(z.string(), z.string()),
  sizes: z.array(sized),
});

export type Measured = z.output<typeof measured>;
export type Output = z.output<typeof output>;
export type Sized = z.output<typeof sized>;
export type Results = z.output<typeof resultsSchema>;

/** The name under which our own figures stand. */
export const ours = 'ours';
