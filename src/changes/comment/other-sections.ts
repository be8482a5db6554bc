/** What a comment says of sources, families, actors, addresses and the rest. */
import { contentPath } from '#markdown/content-file.ts';
import type { Problem } from '#core/problem.ts';
import { contentKinds } from '#schema';
import type { EntryChanges } from '#changes/compare-entries.ts';
import type { FamilyChange } from '#changes/compare-families.ts';
import type { Resting, SourceChange } from '#changes/compare-sources.ts';
import type { Changes } from '#changes/find-changes.ts';
import type { Move } from '#changes/find-moves.ts';
import type { Section } from './section.ts';
import { count, link, list, say, type FileLink } from './wording.ts';

export function problemSection(title: string, problems: readonly Problem[], addressOf: FileLink): Section {
  const items = problems.map(({ file, place, reason, ruleId }) => {
    const name = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    return [`${link(name, file, addressOf)}<br>${say(reason)} (${say(ruleId)})`];
  });
  return { title, items };
}

/** Sources that changed, with everything that rests on them. */
export function sourceSections(
  { added, removed, changed }: Changes['sources'],
  addressOf: FileLink,
): readonly Section[] {
  const fileOf = (id: string) => contentPath(contentKinds.source.folder, id);
  return [
    {
      title: 'Sources that change, and what rests on them',
      items: changed.map((source) => [
        `**${link(source.label, fileOf(source.id), addressOf)}**: ${tellSource(source)}`,
        ...tellResting(source, addressOf),
      ]),
    },
    { title: 'New sources', items: added.map(({ id, name }) => [`${link(name, fileOf(id), addressOf)} (${say(id)})`]) },
    { title: 'Sources that go', items: removed.map(({ id, name }) => [`${say(name)} (${say(id)})`]) },
  ];
}

function tellSource({ paragraphs, title, fields }: SourceChange): string {
  const { before, after } = paragraphs;
  const differ = Math.max(before, after);
  return [
    ...(title === undefined ? [] : [`the headline was ${say(title)}`]),
    ...(differ === 0 ? [] : [`${count(differ, 'paragraph differs', 'paragraphs differ')}`]),
    ...(fields.length === 0 ? [] : [`${list(fields)} changed`]),
  ].join('; ');
}

function tellResting({ resting, paragraphs }: SourceChange, addressOf: FileLink): string[] {
  const name = ({ kind, id, name: words }: Resting) =>
    link(words, contentPath(contentKinds[kind].folder, id), addressOf);
  const touched = resting.filter((item) => item.touched);
  const silent = paragraphs.after > 0 ? resting.filter(({ how }) => how === 'silent') : [];
  const rest = resting.length - touched.length - silent.length;
  return [
    ...touched.map((item) => `read again, its words changed: ${name(item)}`),
    ...silent.map((item) => `is it still silent on this: ${name(item)}`),
    ...(rest === 0 ? [] : [`${count(rest, 'more rests', 'more rest')} on it, but not on words that changed`]),
    ...(resting.length === 0 ? ['nothing rests on it'] : []),
  ];
}

export function familySection(families: readonly FamilyChange[]): Section {
  const items = families.map(({ story, sources, what, agencies, wording }) => {
    if (what === 'parted') return [`${list(sources)} are no longer one family (${say(story)})`];
    const why = [...(agencies.length === 0 ? [] : [`credit ${list(agencies)}`]), ...(wording ? ['share wording'] : [])];
    return [
      `${list(sources)} are one family now${why.length === 0 ? '' : `: they ${why.join(' and ')}`} (${say(story)})`,
    ];
  });
  return { title: 'Families', items };
}

export function entrySection(title: string, one: string, changes: EntryChanges): Section {
  const { added, removed, renamed, merged, changed } = changes;
  const items = [
    ...merged.map(({ before, after }) => `${say(before.name)} is now one page with **${say(after.name)}**`),
    ...renamed.map(({ before, after }) => `${say(before)} is now called **${say(after)}**`),
    ...removed.map(({ name }) => `${say(name)} goes`),
    ...added.map(({ name }) => `new ${one}: ${say(name)}`),
    ...changed.map(({ name, fields }) => `${say(name)}: ${list(fields)} changed`),
  ];
  return { title, items: items.map((item) => [item]) };
}

export function moveSection(moves: readonly Move[]): Section {
  const items = moves.map(({ from, to, redirect }) => {
    if (to === undefined) return [`${say(from)} leads nowhere`];
    return [`${say(from)} → ${say(to)}${redirect ? '' : ' **without a redirect**'}`];
  });
  return { title: 'Addresses', items };
}
