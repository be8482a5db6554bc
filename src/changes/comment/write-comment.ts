/**
 * Changes as Markdown for a comment on a pull request, bounded, the same for the same changes. Words of the content are escaped:
 * they make no markup, no link and notify nobody.
 */
import type { Changes } from '#changes/find-changes.ts';
import { claimSections, fileOfClaim, quoteSection, verdictSection } from './claim-sections.ts';
import { entrySection, familySection, moveSection, problemSection, sourceSections } from './other-sections.ts';
import { writeSections, type Section } from './section.ts';
import { count, say, type FileLink } from './wording.ts';

/** By this a later run finds its comment. */
export const commentMarker = '<!-- crossbearing: what this changes for readers -->';
/** GitHub refuses comments above 65,536 characters; some of them it counts twice. */
export const longestComment = 60_000;

export interface CommentOptions {
  /** What was held against what, as the end of a sentence: `main (1a2b3c4)`. */
  readonly against: string;
  readonly addressOf?: FileLink;
}

/** Rules whose problems the section of quotes tells better. */
const quoteRules: ReadonlySet<string> = new Set(['quote-in-source', 'quote-twice', 'quote-part-short']);

export function writeComment(changes: Changes, { against, addressOf = () => undefined }: CommentOptions): string {
  const { claims, sources } = changes;
  const told = new Set(claims.broken.map(({ claim }) => fileOfClaim(claim)));
  const problems = changes.problems.filter(({ file, ruleId }) => !quoteRules.has(ruleId) || !told.has(file));
  const errors = problems.filter(({ fatal }) => fatal);
  const sections: readonly Section[] = [
    problemSection('Mend before merging', errors, addressOf),
    quoteSection(claims, addressOf),
    verdictSection(claims, sources.changed, addressOf),
    ...sourceSections(sources, addressOf),
    ...claimSections(claims, addressOf),
    familySection(changes.families),
    entrySection('Actors', 'actor', changes.actors),
    entrySection('Outlets', 'outlet', changes.outlets),
    entrySection('Stories', 'story', changes.stories),
    entrySection('Authors and reviewers', 'person', changes.people),
    moveSection(changes.moves),
    entrySection('Docs', 'page', changes.docs),
    { title: 'Settings of the site', items: changes.settings.map((field) => [say(field)]) },
    {
      ...problemSection(
        'New warnings',
        problems.filter(({ fatal }) => !fatal),
        addressOf,
      ),
      folded: true,
    },
  ];
  const body = writeSections(sections, longestComment);
  const head = body === '' ? 'Nothing that readers see changes.' : `**${summarise(changes, errors.length)}**`;
  return `${commentMarker}\n## What this changes for readers\n\n${head}\n${body}\n<sub>Compared with ${say(against)}.</sub>\n`;
}

/** The heads of the longest sections in one line, worst first. */
function summarise({ claims, sources, actors, moves }: Changes, errors: number): string {
  const flips = claims.changed.filter(({ verdictChange }) => verdictChange !== undefined).length;
  const review = claims.touched.size;
  const merged = actors.merged.length;
  const parts = [
    [errors, count(errors, 'thing to mend', 'things to mend')],
    [claims.broken.length, count(claims.broken.length, 'broken quote')],
    [flips, count(flips, 'verdict changes', 'verdicts change')],
    [review, count(review, 'claim to read again', 'claims to read again')],
    [claims.added.length, count(claims.added.length, 'new claim')],
    [claims.removed.length, count(claims.removed.length, 'claim goes', 'claims go')],
    [sources.added.length, count(sources.added.length, 'new source')],
    [sources.removed.length, count(sources.removed.length, 'source goes', 'sources go')],
    [merged, count(merged, 'actor merged', 'actors merged')],
    [moves.length, count(moves.length, 'address changes', 'addresses change')],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([, words]) => words);
  return told.length === 0 ? 'No verdict changes.' : `${told.join(' · ')}.`;
}
