/** Pictures of counts by source: who speaks in whose articles, and which names each source uses. */
import type { NamingsView } from '#core/views/pictures/namings.ts';
import type { SpeakersView } from '#core/views/pictures/speakers.ts';
import type { SourceRef } from '#core/views/refs.ts';
import { joinMarkup, linkTo, markup, type Markup } from '#site/markup.ts';
import {
  describeNamings,
  describeSpeakers,
  headNames,
  headNamings,
  headSpeakers,
  labelSpeaker,
  pictureWords as words,
} from '#site/words/pictures.ts';
import { drawBars } from './draw-bars.ts';
import { drawBoth, type DrawnPicture, type PictureContext } from './picture.ts';

/** `The Ford 3, The Weir 1`, with links. */
function listCounts(shown: readonly SourceRef[], counts: readonly number[], urls: PictureContext['urls']): Markup {
  return joinMarkup(
    shown.flatMap((source, at) => {
      const count = counts[at] ?? 0;
      return count === 0 ? [] : [markup`${linkTo(source, urls)} ${count}`];
    }),
  );
}

export function pictureSpeakers(view: SpeakersView, { urls, ids }: PictureContext): DrawnPicture {
  const columns = view.shown.map(({ label }) => label);
  const firstUnnamed = view.rows.find(({ kind }) => kind !== 'named');
  const rows = view.rows.map((row) => ({
    label: labelSpeaker(row),
    counts: row.cells,
    apart: row === firstUnnamed,
  }));
  return {
    headline: headSpeakers(view),
    sentences: describeSpeakers(view),
    ...drawBoth((width) => drawBars({ columns, groups: [{ rows }] }, width, ids)),
    table: {
      columns: [words.speaker, words.statements, words.byArticle],
      rows: view.rows.map((row) => [
        linkTo({ ...row.speaker, label: labelSpeaker(row) }, urls),
        row.count,
        listCounts(view.shown, row.cells, urls),
      ]),
    },
  };
}

export function pictureNamings(view: NamingsView, { urls, ids }: PictureContext): DrawnPicture {
  const columns = view.shown.map(({ label }) => label);
  const groups = view.groups.map((group) => ({
    heading: headNames(group),
    rows: group.rows.map(({ name, cells }) => ({ label: name, counts: cells, apart: false })),
  }));
  return {
    headline: headNamings(view),
    sentences: describeNamings(view),
    ...drawBoth((width) => drawBars({ columns, groups }, width, ids)),
    table: {
      columns: [words.name, words.actor, words.byArticle],
      rows: view.groups.flatMap(({ actor, rows }) =>
        rows.map(({ name, cells }) => [markup`${name}`, linkTo(actor, urls), listCounts(view.shown, cells, urls)]),
      ),
    },
  };
}
