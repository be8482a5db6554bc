/** Applies the declared edits of a source to the words of its seed. */
import type { SourceMeta } from '#schema';
import type { SeedAccount } from './account-of-seed.ts';
import { essenceOf } from './essence.ts';

export interface Edited {
  readonly title: string;
  readonly kept: string;
  /** Edits whose words stand nowhere, or more than once. */
  readonly failed: readonly { readonly edit: number; readonly count: 'none' | 'several' }[];
}

/** Stands between title and text, so that no edit reaches over their border; a private-use character, which no article prints. */
const border = '\uE000';

/** The words of the seed with each edit's `from` replaced by its `to`; white space does not count. An edit of words that are not kept changes nothing. */
export function applyEdits(account: SeedAccount, edits: SourceMeta['edits']): Edited {
  const failed: { edit: number; count: 'none' | 'several' }[] = [];
  let text = account.title + border + account.kept;
  for (const [edit, { from, to }] of edits.entries()) {
    const { text: within, offsets } = essenceOf(text);
    const needle = essenceOf(from).text;
    const at = within.indexOf(needle);
    if (needle === '' || at === -1) {
      if (needle === '' || !essenceOf(account.all).text.includes(needle)) failed.push({ edit, count: 'none' });
    } else if (within.includes(needle, at + 1)) failed.push({ edit, count: 'several' });
    else text = text.slice(0, offsets[at]) + to + text.slice((offsets[at + needle.length - 1] ?? 0) + 1);
  }
  const [title = '', kept = ''] = text.split(border);
  return { title, kept, failed };
}
