/** A version of Node, fetched by name from npm when it is first needed. */
import { fetchPackage } from '../measure/fetch-tools.ts';

const platform = process.platform === 'win32' ? 'win' : process.platform;

/** The program `node` of that version; `undefined` if it cannot be had. */
export async function fetchNode(version: string): Promise<string | undefined> {
  if (version === process.versions.node) return process.execPath;
  const file = platform === 'win' ? 'bin/node.exe' : 'bin/node';
  return fetchPackage(`node-${platform}-${process.arch}`, version, file);
}
