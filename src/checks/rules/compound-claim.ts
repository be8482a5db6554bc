import { listOwnWords } from '#checks/own-words.ts';
import { isEnglish, readSettings } from '#checks/prose-settings.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'compound-claim';

/**
 * What joins two statements in English: a semicolon, or a conjunction that is followed by the subject of a sentence of its own
 * (a pronoun, or after a comma an article). Two nouns joined by 'and' are one subject and are let through; so are statements
 * joined otherwise, because advice that is mostly wrong is not read.
 */
const joints =
  /;\s+\S+|(?:,\s*)?\b(?:and|but|while|whereas|although)\s+(?:he|she|it|they|we|there|that (?:he|she|it|they|the))\b|,\s*(?:and|but|while|whereas|although)\s+(?:the|a|an|his|her|its|their|this|these|some|no)\b/iu;

/** Evidence can support one half and contradict the other. */
export const compoundClaim: Rule = {
  id,
  fatal: false,
  description: 'A claim is one statement.',
  run: (context) => {
    const settings = readSettings(context, id);
    if (settings === undefined) return [];
    const stories = new Map(context.corpus.claims.map(({ id: entry, meta }) => [entry, meta.story]));
    return listOwnWords(context).flatMap(({ kind, entry, role, text, placeOf }) => {
      const joint = role === 'claim' && isEnglish(context, stories.get(entry)) ? joints.exec(text) : null;
      if (joint === null) return [];
      const at = placeOf(joint.index, joint.index + joint[0].length);
      const reason = `Found "${joint[0].trim()}", which seems to join two statements; make a claim of each, so that evidence can bear on one of them`;
      return [reportEntry(context, id, kind, entry, at, { reason, fatal: settings.fatal })];
    });
  },
};
