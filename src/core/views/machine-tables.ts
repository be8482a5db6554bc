/**
 * What the program found by itself as tables: unlike the pages they hold all of it. Places are UTF-16 ranges into the text
 * of a source, title included. Words of a source stand only where the public may see them; else the cell is empty.
 */
import type { StoryCoverage } from '#core/coverage.ts';
import type { Source, Span } from '#core/model.ts';
import { isQuotation, type Quotation } from '#core/quotations.ts';
import { linkByWording, makesFamily } from '#core/shared-evidence.ts';
import { tokenize } from '#core/tokens.ts';
import { compareStory, listLeads } from './compare-story.ts';
import { makeTable, type Column, type DataTable } from './data-tables.ts';
import { listNamed } from './named.ts';
import { mayShow } from './passage-view.ts';
import { printable } from './printable.ts';
import { viewSpeaker } from './quotation-view.ts';
import type { SiteIndex } from './site-index.ts';
import { gatherActors } from './story-actors.ts';

const story = { field: 'story', table: 'stories' };
const inSource = { field: 'source', table: 'sources' };
const pairKeys = [story, { field: 'a', table: 'sources' }, { field: 'b', table: 'sources' }];
const perCent = (part: number) => Math.min(100, Math.round(part * 100));

interface Placed {
  readonly story: string;
  readonly source: string;
  readonly span: Span;
}

/** The words of a place, where they are public. */
function readWords(index: SiteIndex, { source: id, span }: Omit<Placed, 'story'>): string | null {
  const source = index.sources.get(id);
  return source === undefined || !mayShow(index, source, span)
    ? null
    : printable(source.text.slice(span.start, span.end));
}

const storyColumn: Column<{ readonly story: string }> = ['story', 'string', 'Id of the story.', (item) => item.story];

function placeColumns(index: SiteIndex): readonly Column<Placed>[] {
  return [
    ['source', 'string', 'Id of the source.', (p) => p.source],
    ['start', 'integer', 'Where it begins in the text of the source.', (p) => p.span.start],
    ['end', 'integer', 'Where it ends, exclusive.', (p) => p.span.end],
    ['text', 'string', 'The words there, where they may be shown.', (p) => readWords(index, p)],
  ];
}

function tableWording(stories: readonly StoryCoverage[]): DataTable {
  const links = stories.flatMap((own) => linkByWording(own.passages).map((link) => ({ story: own.story.id, ...link })));
  return makeTable(
    'wording',
    'Sources that share wording (found by machine)',
    links,
    [
      storyColumn,
      ['a', 'string', 'Id of the one source.', (l) => l.a],
      ['b', 'string', 'Id of the other; the order means nothing.', (l) => l.b],
      ['words', 'integer', 'Words in common over all passages; shared quotations do not count.', (l) => l.words],
      ['share_of_a', 'integer', 'Part of the words of a, in per cent.', (l) => perCent(l.shareOfA)],
      ['share_of_b', 'integer', 'Part of the words of b, in per cent.', (l) => perCent(l.shareOfB)],
      ['family', 'boolean', 'It is enough to stand in one family.', (l) => makesFamily(l)],
    ],
    { primary: ['a', 'b'], foreign: pairKeys },
  );
}

function tablePassages(stories: readonly StoryCoverage[]): DataTable {
  const passages = stories.flatMap((own) =>
    own.passages.map((passage, at) => ({ story: own.story.id, number: at + 1, ...passage })),
  );
  return makeTable(
    'passages',
    'Shared passages (found by machine)',
    passages,
    [
      storyColumn,
      ['number', 'integer', 'Number of the passage in its story.', (p) => p.number],
      ['kind', 'string', 'verbatim, edited or sharedQuotation.', (p) => p.kind],
      ['words', 'integer', 'Words that both have in common, in order.', (p) => p.words],
      ['a', 'string', 'Id of the one source.', (p) => p.a.source],
      ['a_start', 'integer', 'Where it begins in the text of a.', (p) => p.a.span.start],
      ['a_end', 'integer', 'Where it ends there, exclusive.', (p) => p.a.span.end],
      ['b', 'string', 'Id of the other source.', (p) => p.b.source],
      ['b_start', 'integer', 'Where it begins in the text of b.', (p) => p.b.span.start],
      ['b_end', 'integer', 'Where it ends there, exclusive.', (p) => p.b.span.end],
    ],
    { primary: ['story', 'number'], foreign: pairKeys },
  );
}

function tableNames(index: SiteIndex, stories: readonly StoryCoverage[]): DataTable {
  const mentions = stories.flatMap((own) =>
    listNamed(index, gatherActors(index, own)).flatMap((named, group) =>
      named.mentions.map(({ source, span }) => {
        const words = readWords(index, { source, span });
        return { story: own.story.id, group: group + 1, actor: named.actor, kind: named.kind, source, span, words };
      }),
    ),
  );
  const forms = Map.groupBy(mentions, (m) => `${m.story}\n${m.group}\n${m.source}\n${m.words ?? ''}`);
  return makeTable(
    'names',
    'What each source calls whom (found by machine)',
    [...forms.values()].flatMap((list) => (list[0] === undefined ? [] : [{ ...list[0], count: list.length }])),
    [
      storyColumn,
      ['group', 'integer', 'Names of one group mean one actor; numbers hold within the story.', (n) => n.group],
      ['actor', 'string', 'Id of the actor, where an editor recorded one.', (n) => n.actor],
      ['kind', 'string', 'person, organisation, state, place or unknown.', (n) => n.kind],
      ['source', 'string', 'Id of the source.', (n) => n.source],
      ['name', 'string', 'The name as the source prints it; empty where it may not be shown.', (n) => n.words],
      ['count', 'integer', 'How often.', (n) => n.count],
    ],
    {
      primary: ['story', 'group', 'source', 'name'],
      foreign: [story, inSource, { field: 'actor', table: 'actors' }],
    },
  );
}

interface Said extends Placed {
  readonly quotation: Quotation;
  readonly text: Source;
  readonly utterance: number | undefined;
}

function tableQuotations(index: SiteIndex, stories: readonly StoryCoverage[]): DataTable {
  const said = stories.flatMap((own) => {
    const { quotations, utterances } = compareStory(own);
    const numberOf = new Map(
      utterances.flatMap((utterance, at) => utterance.quotations.map(({ quotation }) => [quotation, at + 1] as const)),
    );
    return own.sources.flatMap((text) =>
      (quotations.get(text.id) ?? []).filter(isQuotation).map((quotation): Said => ({
        story: own.story.id,
        source: text.id,
        span: quotation.outer,
        quotation,
        text,
        utterance: numberOf.get(quotation),
      })),
    );
  });
  const countWords = ({ text, quotation }: Said) =>
    quotation.segments.reduce((sum, { start, end }) => sum + tokenize(text.text.slice(start, end)).length, 0);
  return makeTable(
    'quotations',
    'Quotations and their speakers (found by machine)',
    said.map((item) => ({ ...item, speaker: viewSpeaker(index, item.text, item.quotation) })),
    [
      storyColumn,
      ...placeColumns(index),
      ['words', 'integer', 'How many words are quoted.', countWords],
      ['kind', 'string', 'direct, or partial: inside indirect speech.', (q) => q.quotation.kind],
      ['speaker', 'string', 'Who speaks, in the words of the source.', (q) => q.speaker.words || null],
      ['speaker_kind', 'string', 'named, described, document, pronoun or unknown.', (q) => q.speaker.kind],
      ['speaker_resolved', 'string', 'Whom a pronoun or a description stands for.', (q) => q.speaker.resolved],
      ['speaker_how', 'string', 'stated, or inferred from a sentence nearby.', (q) => q.speaker.how],
      ['via', 'string', 'The outlet through which the words come.', (q) => q.speaker.via],
      ['utterance', 'integer', 'Equal for quotations of one utterance in several sources.', (q) => q.utterance],
    ],
    { primary: ['source', 'start'], foreign: [story, inSource] },
  );
}

function tableLeads(index: SiteIndex, stories: readonly StoryCoverage[]): DataTable {
  const places = stories.flatMap((own) =>
    listLeads(own).flatMap(({ kind, places: list, score }, at) =>
      list.map((place) => ({ story: own.story.id, number: at + 1, kind, score: perCent(score), ...place })),
    ),
  );
  return makeTable(
    'leads',
    'Leads: what no claim covers yet (found by machine)',
    places,
    [
      storyColumn,
      ['number', 'integer', 'Number of the lead in its story, the most telling first.', (l) => l.number],
      ['kind', 'string', 'What it is about.', (l) => l.kind],
      ['score', 'integer', 'How telling it is, from 0 to 100.', (l) => l.score],
      ...placeColumns(index),
    ],
    { primary: ['story', 'number', 'source', 'start'], foreign: [story, inSource] },
  );
}

export function makeMachineTables(index: SiteIndex): DataTable[] {
  const { stories } = index.coverage;
  return [
    tableWording(stories),
    tablePassages(stories),
    tableNames(index, stories),
    tableQuotations(index, stories),
    tableLeads(index, stories),
  ];
}
