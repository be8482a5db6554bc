/** Reads the files of a built site from a folder, and holds another folder against them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashContent, hashListFile, isListed, readHashList, writeHashList } from '../build/hash-site.ts';
import { listFiles } from '../build/output-folder.ts';
import type { Finding, Own, Verified } from './verified.ts';

const listOf = (files: Own['files']) => writeHashList(new Map([...files].map(([file, { hash }]) => [file, hash])));

/** The files of a site as they lie there, whatever its list says. */
export async function readOwn(folder: string): Promise<Own> {
  const files = new Map(
    listFiles(folder)
      .filter(isListed)
      .map((file) => {
        const content = readFileSync(path.join(folder, file));
        return [file, { hash: hashContent(content), size: content.length }];
      }),
  );
  return { site: listOf(files).site, files };
}

function readList(folder: string): string | undefined {
  try {
    return readFileSync(path.join(folder, hashListFile), 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether the files of a folder are those of its own list. */
export function fitsOwnList(folder: string, { files }: Own): boolean {
  return readList(folder) === listOf(files).text;
}

export async function verifyFolder(folder: string, own: Own): Promise<Verified> {
  const copy = await readOwn(folder);
  const list = readList(folder);
  const findings: Finding[] = [];
  const live = list === undefined ? undefined : readHashList(list)?.site;
  if (list === undefined) findings.push({ file: hashListFile, what: 'missing', why: 'there is no such file' });
  else if (live !== own.site)
    findings.push({
      file: hashListFile,
      what: 'differs',
      why: live === undefined ? 'it is no list of hashes' : `the hash of the whole site is ${live}`,
    });
  for (const [file, { hash, size }] of own.files) {
    const there = copy.files.get(file);
    if (there === undefined) findings.push({ file, what: 'missing', why: 'there is no such file' });
    else if (there.hash !== hash)
      findings.push({ file, what: 'differs', why: `${there.size} bytes instead of ${size}` });
  }
  for (const file of copy.files.keys()) {
    if (!own.files.has(file)) findings.push({ file, what: 'too many', why: 'the build has no such file' });
  }
  return { asked: own.files.size, findings, live };
}
