/**
 * A process that has Astro bundle the pages and render none, for `make-program.ts`: `node bundle-pages.ts FOLDER ENTRY` writes the
 * program, with the module ENTRY that lists and renders pages, to FOLDER/program and what sites share to FOLDER/shared.
 */
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { projectRoot } from '../command.ts';
import { joinModules } from '../start/join-modules.ts';

const [folder = '', entry = ''] = process.argv.slice(2);

function takeProgram(): AstroIntegration {
  let made: string | undefined;
  return {
    name: 'crossbearing:page-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'crossbearing:page-program',
                applyToEnvironment: ({ name }) => name === 'prerender',
                buildStart() {
                  const id = path.join(projectRoot, 'src/site/page-program.ts');
                  this.emitFile({ type: 'chunk', id, fileName: entry });
                },
                writeBundle({ dir }) {
                  made = dir;
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'crossbearing:page-program',
          setup: async () => {
            if (made === undefined) throw new Error('Astro has not written the program of the pages.');
            const program = path.join(made, entry);
            await joinModules({
              entries: { [path.basename(entry, '.mjs')]: program },
              folder: path.join(folder, 'program'),
              together: true,
            });
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by the program of the pages.')),
        });
      },
    },
  };
}

/** As the other process throws it again: with what a system says of a file that it refuses. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const [code, file] = [Reflect.get(error, 'code'), Reflect.get(error, 'path')].map((value: unknown) =>
    typeof value === 'string' ? value : undefined,
  );
  return { name, message, stack, ...(code !== undefined && { code }), ...(file !== undefined && { path: file }) };
}

// The build was stopped.
process.once('disconnect', () => process.exit(1));
try {
  await build({
    root: projectRoot,
    outDir: path.join(folder, 'shared'),
    logLevel: 'warn',
    integrations: [takeProgram()],
  });
  process.exit(0);
} catch (error) {
  process.send?.(describe(error), () => process.exit(1));
}
