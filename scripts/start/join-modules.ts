/** Joins modules with all that they import into few files: Node takes longer to find and to link a thousand than to run them. */
import { rolldown, type Plugin } from 'rolldown';

/** Packages that look for files beside their own code. */
const apart = /^(?:@takumi-rs\/|astro(?:\/|$)|pagefind$|rolldown$|subset-font$)/;

export interface Joining {
  /** Paths of modules, by the name of the file that stands for each. */
  readonly entries: Readonly<Record<string, string>>;
  /** Where the files go, `<name>.mjs` and what these share. */
  readonly folder: string;
  /** Whether what is not a package goes into one file, also what is imported late. */
  readonly together?: boolean;
  readonly plugins?: readonly Plugin[];
}

export async function joinModules({ entries, folder, together = false, plugins = [] }: Joining): Promise<void> {
  const packages = { name: 'packages', test: /[\\/]node_modules[\\/]/ };
  const bundle = await rolldown({
    input: { ...entries },
    platform: 'node',
    external: [/^node:/, apart],
    plugins: [...plugins],
    logLevel: 'silent',
    makeAbsoluteExternalsRelative: false,
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    ...(together && { codeSplitting: { groups: [packages, { name: 'own', test: /./ }] } }),
  });
  await bundle.close();
}
