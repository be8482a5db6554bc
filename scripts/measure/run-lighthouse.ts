/** Lighthouse on one page, with its own settings for phones: a slow phone on a slow network. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import * as z from 'zod';

const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface LighthouseResult {
  /** Of each category, 0 to 100, in the order of `lighthouseCategories`. */
  readonly scores: readonly number[];
  readonly layoutShift: number;
  /** Audits of accessibility, best practices and SEO that are not passed. */
  readonly failed: readonly string[];
}

const resultSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional(), title: z.string() }),
  ),
});

function runProgram(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
      .on('error', reject)
      .on('exit', resolve);
  });
}

/** `port` is where the browser listens for developer tools; `scratch` a file that may be written. */
export async function runLighthouse(
  program: string,
  url: string,
  port: number,
  scratch: string,
): Promise<LighthouseResult> {
  const status = await runProgram([
    program,
    url,
    `--port=${port}`,
    '--output=json',
    `--output-path=${scratch}`,
    `--only-categories=${lighthouseCategories.join(',')}`,
    '--quiet',
    '--no-enable-error-reporting',
  ]);
  if (status !== 0) throw new Error(`Lighthouse stopped with ${String(status)} at ${url}`);
  const { categories, audits } = resultSchema.parse(JSON.parse(await readFile(scratch, 'utf8')));
  await rm(scratch);
  const failed = lighthouseCategories.slice(1).flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1 ? [`${name}: ${audit?.title ?? id}`] : [];
    }),
  );
  return {
    scores: lighthouseCategories.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    failed,
  };
}
