/** What a page costs over the wire. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export type ResourceKind = 'html' | 'styles' | 'scripts' | 'fonts' | 'images' | 'other';

export interface Weight {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

export type Weights = Readonly<Record<ResourceKind, Weight>>;

const nothing: Weight = { plain: 0, gzip: 0, brotli: 0 };
const byEnding: ReadonlyMap<string, ResourceKind> = new Map([
  ['.html', 'html'],
  ['.css', 'styles'],
  ['.js', 'scripts'],
  ['.woff2', 'fonts'],
  ['.png', 'images'],
  ['.svg', 'images'],
  ['.ico', 'images'],
]);
/** Already packed: a host sends them as they are. */
const packed = new Set(['.woff2', '.png']);

function addWeights(a: Weight, b: Weight): Weight {
  return { plain: a.plain + b.plain, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

function weigh(body: Uint8Array, ending: string): Weight {
  const plain = body.byteLength;
  if (packed.has(ending)) return { plain, gzip: plain, brotli: plain };
  return { plain, gzip: gzipSync(body, { level: 9 }).byteLength, brotli: brotliCompressSync(body).byteLength };
}

/** Adds up the files that a browser asked for, bodies only; files are below `folder`. */
export async function weighFiles(folder: string, files: readonly string[]): Promise<Weights> {
  const sum: Record<ResourceKind, Weight> = {
    html: nothing,
    styles: nothing,
    scripts: nothing,
    fonts: nothing,
    images: nothing,
    other: nothing,
  };
  for (const file of files) {
    const ending = path.extname(file);
    const kind = byEnding.get(ending) ?? 'other';
    sum[kind] = addWeights(sum[kind], weigh(await readFile(path.join(folder, file)), ending));
  }
  return sum;
}

/** All that a reader waits for, fonts and pictures apart. */
export function weighText({ html, styles, scripts }: Weights): Weight {
  return [html, styles, scripts].reduce(addWeights);
}
