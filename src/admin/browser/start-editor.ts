/** Starts the editor with the formats of our files; both are on the same site. */
import { contentKinds, siteSchema } from '#schema';
import { makeEntryFormat, type EntryFormat } from '../file/entry-format.ts';
import { formatOf, formKinds } from '../form/editor-config.ts';

interface Editor {
  readonly init: (options: { readonly config: unknown }) => Promise<void>;
  readonly registerCustomFormat: (name: string, extension: string, format: EntryFormat) => void;
}

declare global {
  interface Window {
    /** Keeps the editor from starting before it knows our formats. */
    CMS_MANUAL_INIT?: boolean;
  }
}

async function start(): Promise<void> {
  window.CMS_MANUAL_INIT = true;
  const address = document.body.dataset['editor'] ?? '';
  const editor: Editor = await import(/* @vite-ignore */ address);
  for (const kind of formKinds)
    editor.registerCustomFormat(formatOf(kind), 'md', makeEntryFormat(contentKinds[kind].schema));
  editor.registerCustomFormat(formatOf('site'), 'yaml', makeEntryFormat(siteSchema, true));
  const config: unknown = JSON.parse(document.querySelector('#editor-config')?.textContent ?? '{}');
  await editor.init({ config });
}

void start();
