/**
 * The licences of all packages, from the lock file alone: it holds the packages of every platform, so the list is the same on
 * every machine, whatever is installed there.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { byCodePoint } from '#core/text.ts';
import { projectRoot } from '../command.ts';
import { writeTable } from './write-table.ts';

/** Licences that fit, each with what it asks for. Two of them only for the packages that are named. */
export const allowedLicences: Readonly<Record<string, { readonly asks: string; readonly only?: RegExp }>> = {
  MIT: { asks: 'keep the notice' },
  'MIT OR Apache-2.0': { asks: 'keep the notice' },
  'MIT AND Zlib': { asks: 'keep the notice' },
  ISC: { asks: 'keep the notice' },
  '0BSD': { asks: 'nothing' },
  'BSD-2-Clause': { asks: 'keep the notice' },
  'BSD-3-Clause': { asks: 'keep the notice' },
  'Apache-2.0': { asks: 'keep the notice, name changes' },
  'BlueOak-1.0.0': { asks: 'keep the notice' },
  'Python-2.0': { asks: 'keep the notice, name changes' },
  'CC0-1.0': { asks: 'nothing' },
  Unlicense: { asks: 'nothing' },
  'OFL-1.1': { asks: 'fonts: keep the notice, do not sell them alone', only: /^@fontsource/ },
  'MPL-2.0': {
    asks: 'used as it is, in tools only; nothing of it is in a site',
    only: /^(?:lightningcss|axe-core$|@axe-core\/)/,
  },
  'LGPL-3.0-or-later': { asks: 'an optional part of Astro that no build loads', only: /^@img\/sharp-/ },
  'Apache-2.0 AND LGPL-3.0-or-later': { asks: 'the same', only: /^@img\/sharp-/ },
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': { asks: 'the same', only: /^@img\/sharp-/ },
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

export interface LockedPackage {
  /** Where it is installed: `node_modules/x`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it, without brackets around the whole; empty if the package states none. */
  readonly licence: string;
  readonly integrity: string | undefined;
  /** The address it comes from, where the lock names one. */
  readonly resolved: string | undefined;
  readonly isLink: boolean;
  /** Needed only to change the program. */
  readonly forDevelopment: boolean;
}

export const nameLicence = (stated: string): string => stated.replace(/^\((.*)\)$/, '$1');

/** Everything that `package-lock.json` names, the project itself left out. */
export async function readLock(): Promise<readonly LockedPackage[]> {
  const { packages } = lockSchema.parse(
    JSON.parse(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license = '', integrity, resolved, link, dev }]) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: nameLicence(license),
      integrity,
      resolved,
      isLink: link === true,
      forDevelopment: dev === true,
    }));
}

/** The list as Markdown, licence by licence. */
export async function writeLicences(): Promise<string> {
  const packages = await readLock();
  const groups = [...Map.groupBy(packages, ({ licence }) => licence)].toSorted(
    ([a, own], [b, other]) => other.length - own.length || byCodePoint(a, b),
  );
  const list = (own: readonly LockedPackage[]) =>
    [...new Set(own.map(({ name, version }) => `${name} ${version}`))].sort(byCodePoint);
  const rows = groups.map(([licence, own]) => [
    licence,
    String(list(own.filter(({ forDevelopment }) => !forDevelopment)).length),
    String(list(own.filter(({ forDevelopment }) => forDevelopment)).length),
    allowedLicences[licence]?.asks ?? 'not allowed',
  ]);
  const sections = groups.map(([licence, own]) => `## ${licence}\n\n${list(own).join(', ')}`);
  const words = `# Licences of the packages

Written by \`npm run docs\` from \`package-lock.json\`: every package of every platform, also those that a machine leaves out.
The texts of the licences come with the packages. Why each package is there: [What it is built on](src/docs/dependencies.md).`;
  const table = writeTable(['licence', 'for building a site', 'for changing the program', 'asks to'], rows);
  return `${[words, table, ...sections].join('\n\n')}\n`;
}
