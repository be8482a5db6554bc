/** What `prose` in site.yaml says of a rule. */
import { findById } from '#core/find-by-id.ts';
import type { ProseRule, SiteMeta } from '#schema';
import type { CheckContext } from './rule.ts';

type Settings = NonNullable<SiteMeta['prose']>;

/** The settings of a rule with the level in the terms of a problem; `undefined` where it is off. */
export function readSettings<Id extends ProseRule>(
  { corpus }: CheckContext,
  id: Id,
): { readonly fatal: boolean; readonly set: Settings[Id] } | undefined {
  const set = corpus.site.prose?.[id];
  return set?.level === 'off' ? undefined : { fatal: set?.level === 'error', set };
}

/** Whether what belongs to a story is written in English: its own language, else that of the site. */
export function isEnglish({ corpus }: CheckContext, story: string | undefined): boolean {
  const own = story === undefined ? undefined : findById(corpus.stories, story)?.meta.language;
  return /^en(?:-|$)/i.test(own ?? corpus.site.language);
}
