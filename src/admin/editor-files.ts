/**
 * The files of the editor as they are put beside its page, from its package. It asks another host for its fonts, which the policy of
 * the page refuses; the package has them, so the addresses are changed to files beside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A font's address on the other host, by the start of the name that its file has in the package. */
const fonts: readonly (readonly [address: RegExp, file: string])[] = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:[^)]*\.woff2/g,
    'material-symbols-outlined-latin',
  ],
  [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3:[^)]*\.woff2/g, 'source-sans-3-latin'],
  [/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono@[^)]*\.woff2/g, 'noto-mono-latin'],
];

/**
 * Contents by name. Throws where the package is not as it was when this was written: a new version wants looking at.
 * @param address of the folder of these files, with a slash at its end: styles that a page makes itself resolve against the page
 */
export function readEditorFiles(address: string): ReadonlyMap<string, Uint8Array> {
  const folder = path.resolve(fileURLToPath(import.meta.resolve('@sveltia/cms')), '..', '..');
  const assets = path.join(folder, 'npm', 'assets');
  const names = readdirSync(assets);
  const files = new Map<string, Uint8Array>();
  let script = readFileSync(path.join(folder, 'dist', 'sveltia-cms.mjs'), 'utf8').replace(
    /^\/\/# sourceMappingURL=.*$/m,
    '\n',
  );
  for (const [pattern, start] of fonts) {
    const name = names.find((each) => each.startsWith(start) && each.endsWith('.woff2'));
    if (name === undefined || script.search(pattern) === -1)
      throw new Error(`The editor's font ${start} is not where it was.`);
    script = script.replaceAll(pattern, address + name);
    files.set(name, readFileSync(path.join(assets, name)));
  }
  for (const name of names.filter((each) => each.endsWith('.LICENSE.txt')))
    files.set(name, readFileSync(path.join(assets, name)));
  files.set('sveltia-cms.LICENSE.txt', readFileSync(path.join(folder, 'LICENSE.txt')));
  files.set('sveltia-cms.js', Buffer.from(script));
  return files;
}
