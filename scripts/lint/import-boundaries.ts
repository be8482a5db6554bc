/** Who may import whom: the table that `src/README.md` draws, held against every import of the program. */
import { builtinModules } from 'node:module';
import path from 'node:path';

interface Layer {
  /** Layers that it may import besides itself. */
  readonly layers: readonly string[];
  /** Packages that it may import; `any` leaves out Astro and its own modules alone. */
  readonly packages: readonly string[] | 'any' | 'astro too';
}

/** Folders that are reached by a relative path: those without code, and parts of scripts that may import more than scripts. */
const files = ['styles', 'assets', 'export', 'program'];
const readers = ['schema', 'core', 'data', 'markdown'];
const pages: Layer = {
  layers: [...readers, 'checks', 'site', 'components', 'layouts', ...files],
  packages: 'astro too',
};

/** By the folder below `src/`; files of `src/` itself are the schema. */
const layers: Readonly<Record<string, Layer>> = {
  schema: { layers: [], packages: ['zod'] },
  data: { layers: [], packages: [] },
  disk: { layers: [], packages: 'any' },
  threads: { layers: [], packages: 'any' },
  core: {
    layers: ['schema', 'data'],
    packages: ['any-ascii', 'chrono-node', 'diff', 'fastest-levenshtein', 'stemmer'],
  },
  markdown: { layers: readers, packages: 'any' },
  ingest: { layers: [...readers, 'disk', 'threads'], packages: 'any' },
  checks: { layers: readers, packages: 'any' },
  drafts: { layers: readers, packages: 'any' },
  changes: { layers: [...readers, 'checks'], packages: 'any' },
  moving: { layers: [...readers, 'drafts', 'ingest'], packages: 'any' },
  store: { layers: [...readers, 'disk'], packages: 'any' },
  site: { layers: [...readers, 'checks', 'disk', 'store'], packages: 'astro too' },
  admin: { layers: [...readers, 'site', ...files], packages: 'astro too' },
  layouts: pages,
  components: pages,
  pages,
  styles: { layers: [], packages: 'any' },
  scripts: {
    layers: [
      ...readers,
      'disk',
      'threads',
      'ingest',
      'checks',
      'changes',
      'drafts',
      'moving',
      'store',
      'export',
      'program',
    ],
    packages: 'astro too',
  },
  /** Reads the settings that go into the bundle of a site's pages. */
  program: { layers: ['site', 'admin', 'store'], packages: 'any' },
  /** Writes files that the site has too. */
  export: { layers: [...readers, 'site'], packages: 'any' },
};

export interface FoundImport {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
}

const patterns = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g,
  /\bimport\.meta\.glob\s*(?:<[^>]*>)?\(\s*(['"`])([^'"`\n]+)\1/g,
];

/** All that a file imports, also by `export … from`, `import()`, types and globs, in order; comments are not read. */
export function listImports(text: string): readonly FoundImport[] {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return patterns
    .flatMap((pattern) =>
      Array.from(code.matchAll(pattern), ({ index, 0: all, 2: specifier = '' }) => ({
        specifier,
        at: index + all.length,
      })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ specifier, at }) => ({ specifier, line: code.slice(0, at).split('\n').length }));
}

/** The layer of a file, by its path below the project with `/`. */
function layerOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top === 'scripts') return folder === 'export' || folder === 'program' ? folder : 'scripts';
  return rest.length === 0 ? 'schema' : folder;
}

/** Why `file` may not import `specifier`; `undefined` if it may. */
export function refuseImport(file: string, specifier: string): string | undefined {
  const own = layerOf(file);
  const layer = layers[own];
  if (layer === undefined)
    return `${file} stands in no known layer; add its folder to scripts/lint/import-boundaries.ts`;
  if (specifier.startsWith('.')) {
    const target = layerOf(path.posix.join(path.posix.dirname(file), specifier));
    const fits = target === own || (files.includes(target) && layer.layers.includes(target));
    return fits ? undefined : `${own} may not import ${target} by a relative path; write #folder/name if it may at all`;
  }
  if (specifier.startsWith('#')) {
    const [target = ''] = specifier.slice(1).split('/');
    return target === own || layer.layers.includes(target) ? undefined : `${own} may not import ${target}`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (layer.packages === 'astro too') return undefined;
  const isAstro = /^astro(?::|$)|^@astrojs$|^@astrojs\//.test(name);
  if (layer.packages === 'any')
    return isAstro ? `${own} may not import ${name}: only pages and scripts know Astro` : undefined;
  if (layer.packages.includes(name)) return undefined;
  const kind = name.startsWith('node:') || builtinModules.includes(name) ? 'Node' : name;
  return `${own} may not import ${kind}; it stands on ${layer.packages.join(', ') || 'nothing'}`;
}
