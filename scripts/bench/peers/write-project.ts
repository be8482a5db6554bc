/** Writes the project of a generator into a folder: its settings and layouts, the pages, its packages. */
import { copyFile, link, mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Peer, PeerPage } from './model.ts';

/**
 * The packages as hard links, which take neither time nor room. Symbolic links would do for Node, but not for Starlight
 * and Docusaurus, which look at where a file lies.
 */
async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkModules(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    // The temporary folder may be another disk.
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

export function writePage({ titleInBody }: Pick<Peer, 'titleInBody'>, { title, body }: PeerPage): string {
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${titleInBody === true ? `# ${title}\n\n` : ''}${body}`;
}

export async function writeProject(
  project: string,
  peer: Peer,
  pages: readonly PeerPage[],
  modules: string | undefined,
): Promise<void> {
  const written = pages.map((page): [string, string] => [peer.fileOf(page.path), writePage(peer, page)]);
  // Starlight and Vite look there for the packages that are in use.
  const dependencies = 'packages' in peer.tool ? Object.fromEntries(peer.tool.packages) : {};
  const manifest = `${JSON.stringify({ private: true, dependencies })}\n`;
  const made = new Set<string>();
  for (const [file, text] of [['package.json', manifest] as const, ...Object.entries(peer.files), ...written]) {
    const absolute = path.join(project, file);
    const folder = path.dirname(absolute);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(absolute, text);
  }
  if (modules !== undefined) await linkModules(modules, path.join(project, 'node_modules'));
}
