/** What comes through npm: a reason for each package, hashes for all, licences that fit, no code at installation. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { allowedLicences, nameLicence, readLock } from '../../scripts/docs/licences.ts';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    scripts: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = await readLock();
const page = readFileSync('src/docs/dependencies.md', 'utf8');

/** Package and licence of each row of a section's table; a row without a reason is none. */
function readRows(heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| [^|]{10,}\|$/gm)].map((row) => `${row[1]} (${row[2]})`);
}

test.each([
  ['For building a site', manifest.dependencies],
  ['Left out where it does not fit', manifest.optionalDependencies],
  ['For changing the program', manifest.devDependencies],
] as const)('%s: each package of package.json, and no other, has its reason in the docs', (heading, named) => {
  const expected = Object.keys(named).map((name) => {
    const { licence } = lock.find(({ place }) => place === `node_modules/${name}`) ?? { licence: 'not in the lock' };
    return `${name} (${licence})`;
  });
  expect(readRows(heading)).toEqual(expected);
});

test('every version in package.json is exact', () => {
  const all = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
  for (const version of all.flatMap((named) => Object.values(named))) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('every package of the lock has its hash, comes from the registry, and none from another host or a folder', () => {
  expect(lock.length).toBeGreaterThan(500);
  const wrong = lock.filter(
    ({ integrity, resolved, isLink }) =>
      isLink ||
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ||
      !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
  );
  expect(wrong.map(({ place }) => place)).toEqual([]);
  const hosts = [...readFileSync('package-lock.json', 'utf8').matchAll(/"(?:resolved|version)": "(\w+:[^"]*)"/g)];
  expect(
    hosts.map(([, address]) => address).filter((address) => !address?.startsWith('https://registry.npmjs.org/')),
  ).toEqual([]);
});

test('every licence is one that fits', () => {
  const wrong = lock.filter(({ name, licence }) => {
    const rule = allowedLicences[licence];
    return rule === undefined || rule.only?.test(name) === false;
  });
  expect(wrong.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  const used = new Set(lock.map(({ licence }) => licence));
  expect(Object.keys(allowedLicences).filter((licence) => !used.has(licence))).toEqual([]);
});

const stated = z.object({ version: z.string(), license: z.string().optional() });

test('packages that are installed state the version and the licence that the lock has', () => {
  const installed = lock.filter(({ place }) => existsSync(`${place}/package.json`));
  expect(installed.length).toBeGreaterThan(300);
  const differ = installed.filter(({ place, version, licence }) => {
    const own = stated.parse(JSON.parse(readFileSync(`${place}/package.json`, 'utf8')));
    return own.version !== version || nameLicence(own.license ?? '') !== licence;
  });
  expect(differ.map(({ place }) => place)).toEqual([]);
});

test('nothing runs at installation, in npm 10 and 11, and nothing of ours waits for it', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const atInstallation = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
  expect(atInstallation.filter((name) => name in manifest.scripts)).toEqual([]);
  // npm skips these too, in silence.
  const around = Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)/.test(name) && name !== 'preview');
  expect(around).toEqual([]);
});
