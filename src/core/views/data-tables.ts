/**
 * All data of a site as tables: plain rows, and fields described in the terms of Frictionless Table Schema 2.0.
 * Lists are joined by ` | ` in cells; unknown values are null.
 */
import { bases, findStates } from './data-words.ts';
import { printable } from './printable.ts';
import type { Corpus } from '#core/model.ts';
import type { SiteIndex } from './site-index.ts';

export type Cell = string | number | boolean | null;

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
}

interface ForeignKey {
  readonly field: string;
  readonly table: string;
}

export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Cells in the order of the fields. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Between the items of a list in one cell. */
const listSeparator = ' | ';

export type Column<T> = readonly [
  name: string,
  type: Field['type'],
  description: string,
  value: (item: T) => Cell | readonly string[] | undefined,
];

export function makeTable<T>(
  name: string,
  title: string,
  items: readonly T[],
  columns: readonly Column<T>[],
  keys: { readonly primary: readonly string[]; readonly foreign?: readonly ForeignKey[] },
): DataTable {
  const toCell = (value: Cell | readonly string[] | undefined): Cell =>
    value === undefined || value === null ? null : typeof value === 'object' ? value.join(listSeparator) : value;
  return {
    name,
    title,
    fields: columns.map(([field, type, description]) => ({ name: field, type, description })),
    primaryKey: keys.primary,
    foreignKeys: keys.foreign ?? [],
    rows: items.map((item) => columns.map(([, , , value]) => toCell(value(item)))),
  };
}

const story = { field: 'story', table: 'stories' };
const claim = { field: 'claim', table: 'claims' };
const source = { field: 'source', table: 'sources' };

function tableStories({ coverage }: SiteIndex): DataTable {
  return makeTable(
    'stories',
    'Stories',
    coverage.stories,
    [
      ['id', 'string', 'Id of the story.', (s) => s.story.id],
      ['title', 'string', 'What the story is about.', (s) => s.story.meta.title],
      ['description', 'string', 'What happened, in a sentence or two.', (s) => s.story.meta.description],
      ['date', 'string', 'Date of the event, as precise as it is known.', (s) => s.story.meta.date],
      ['sources', 'integer', 'How many articles report it.', (s) => s.sources.length],
      ['claims', 'integer', 'How many claims are checked.', (s) => s.claims.length],
    ],
    { primary: ['id'] },
  );
}

function tableSources({ corpus }: SiteIndex): DataTable {
  return makeTable(
    'sources',
    'Sources: articles as published',
    corpus.sources,
    [
      ['id', 'string', 'Id of the source.', ({ id }) => id],
      ['story', 'string', 'Id of its story.', ({ meta }) => meta.story],
      ['title', 'string', 'Its headline.', ({ meta }) => meta.title],
      ['label', 'string', 'The short name that tables use.', ({ meta }) => meta.label],
      ['outlet', 'string', 'Id of the outlet that published it; empty if unknown.', ({ meta }) => meta.outlet],
      ['agencies', 'string', 'Ids of the agencies that it credits.', ({ meta }) => meta.agencies],
      [
        'published',
        'string',
        'When it was published, as stated; empty if not stated.',
        ({ meta }) => (meta.published !== null && 'at' in meta.published ? meta.published.at : null),
      ],
      [
        'published_not_before',
        'string',
        'Earliest date, where only bounds are inferred.',
        ({ meta }) => (meta.published !== null && !('at' in meta.published) ? meta.published.notBefore : null),
      ],
      [
        'published_not_after',
        'string',
        'Latest date, where only bounds are inferred.',
        ({ meta }) => (meta.published !== null && !('at' in meta.published) ? meta.published.notAfter : null),
      ],
      ['dateline', 'string', 'The place at the head of the text.', ({ meta }) => meta.dateline],
      ['bylines', 'string', 'Who signed it, as printed.', ({ meta }) => meta.bylines],
      ['language', 'string', 'Language tag; und: not determined.', ({ meta }) => meta.language],
      ['complete', 'string', 'Whether the text is whole: yes, gaps, cut or unknown.', ({ meta }) => meta.complete],
      ['rights', 'string', 'What is shown of it: full or excerpts.', ({ meta }) => meta.rights ?? corpus.site.rights],
      ['url', 'string', 'Where the original is, or was.', ({ meta }) => meta.url],
      ['seed_file', 'string', 'The raw file.', ({ meta }) => meta.seed.file],
      ['seed_sha256', 'string', 'SHA-256 of its bytes.', ({ meta }) => meta.seed.sha256],
    ],
    { primary: ['id'], foreign: [story, { field: 'outlet', table: 'outlets' }] },
  );
}

/** How often stories name whom, summed over all of them. */
export interface ProfileCounts {
  readonly actor: (id: string) => { readonly mentions: number; readonly said: number };
  readonly outlet: (id: string) => { readonly published: number };
}

function tableOutlets(outlets: Corpus['outlets'], { outlet }: ProfileCounts): DataTable {
  return makeTable(
    'outlets',
    'Outlets and agencies',
    outlets,
    [
      ['id', 'string', 'Id of the outlet.', ({ id }) => id],
      ['name', 'string', 'Its full name.', ({ meta }) => meta.name],
      ['kind', 'string', 'newspaper, agency, broadcaster, website, magazine or unknown.', ({ meta }) => meta.kind],
      ['aliases', 'string', 'Other names under which articles credit it.', ({ meta }) => meta.aliases],
      ['country', 'string', 'Where it is based.', ({ meta }) => meta.country],
      ['url', 'string', 'Its web address.', ({ meta }) => meta.url],
      ['sources', 'integer', 'How many articles here it published.', ({ id }) => outlet(id).published],
    ],
    { primary: ['id'] },
  );
}

function tableActors(actors: Corpus['actors'], { actor }: ProfileCounts): DataTable {
  return makeTable(
    'actors',
    'Actors: people, organisations, states and places',
    actors,
    [
      ['id', 'string', 'Id of the actor.', ({ id }) => id],
      ['name', 'string', 'The name that this site uses.', ({ meta }) => meta.name],
      ['kind', 'string', 'person, organisation, state or place.', ({ meta }) => meta.kind],
      ['status', 'string', 'draft or reviewed.', ({ meta }) => meta.status],
      ['names', 'string', 'Names that articles use.', ({ meta }) => meta.names.map(({ name }) => name)],
      ['mentions', 'integer', 'How often articles name the actor.', ({ id }) => actor(id).mentions],
      ['evidence', 'integer', 'Pieces of evidence credited to the actor.', ({ id }) => actor(id).said],
      ['wikidata', 'string', 'Wikidata id.', ({ meta }) => meta.identifiers?.wikidata],
    ],
    { primary: ['id'] },
  );
}

function tableClaims({ claims }: SiteIndex): DataTable {
  return makeTable(
    'claims',
    'Claims and their verdicts',
    [...claims.values()],
    [
      ['id', 'string', 'Id of the claim.', (c) => c.claim.id],
      ['story', 'string', 'Id of its story.', (c) => c.claim.meta.story],
      ['statement', 'string', 'What is claimed.', (c) => c.claim.meta.claim],
      ['kind', 'string', 'event, quantity, date, identity, quotation or position.', (c) => c.claim.meta.kind],
      ['status', 'string', 'draft, or reviewed by somebody other than the author.', (c) => c.claim.meta.status],
      ['verdict', 'string', 'The verdict as printed.', (c) => c.verdict.text],
      ['computed', 'string', 'The verdict that the evidence computes to.', (c) => c.verdict.computed.name],
      ['qualified', 'boolean', 'Some evidence qualifies the claim.', (c) => c.verdict.computed.withQualification],
      ['override_reason', 'string', 'Why an editor set another verdict.', (c) => c.verdict.override?.reason],
      ['witnesses', 'integer', 'How many witnesses there are.', (c) => c.witnesses.length],
      ['actors', 'string', 'Ids of the actors that it is about.', (c) => c.claim.meta.actors],
      ['silent', 'string', 'Sources read for it that do not mention it.', (c) => findStates(c, 'silent')],
      ['text_incomplete', 'string', 'The same, where the text is not whole.', (c) => findStates(c, 'text incomplete')],
      ['not_checked', 'string', 'Sources that nobody has read for it.', (c) => findStates(c, 'not checked yet')],
      ['last_recorded', 'date', 'When its verdict was last recorded.', (c) => c.claim.meta.history.at(-1)?.date],
    ],
    { primary: ['id'], foreign: [story] },
  );
}

function tableEvidence(index: SiteIndex): DataTable {
  const items = [...index.claims.values()].flatMap((coverage) =>
    coverage.evidence.map((placed) => ({ coverage, placed, ...placed.evidence })),
  );
  return makeTable(
    'evidence',
    'Evidence: passages of sources that bear on claims',
    items,
    [
      ['claim', 'string', 'Id of the claim.', ({ coverage }) => coverage.claim.id],
      ['number', 'integer', 'Place in the list of the claim, from 1.', ({ placed }) => placed.index + 1],
      ['source', 'string', 'Id of the source.', (e) => e.source],
      ['stance', 'string', 'supports, contradicts or qualifies.', (e) => e.stance],
      [
        'quote',
        'string',
        'The words of the source; […] where words are left out.',
        ({ placed: { located }, source: id }) =>
          located.found
            ? located.spans.map((s) => printable(index.sources.get(id)?.text.slice(s.start, s.end) ?? '')).join(' […] ')
            : null,
      ],
      [
        'start',
        'integer',
        'Where the quote begins in the text of the source, in UTF-16 units, title included.',
        ({ placed: { located } }) => (located.found ? located.spans[0]?.start : null),
      ],
      [
        'end',
        'integer',
        'Where it ends, exclusive.',
        ({ placed: { located } }) => (located.found ? located.spans.at(-1)?.end : null),
      ],
      ['credited_kind', 'string', 'actor, unnamed, document, unclear; empty: nobody.', (e) => bases.kind(e)],
      ['credited_to', 'string', 'Id of the actor, or the name of the document.', (e) => bases.name(e)],
      ['credited_how', 'string', 'stated or inferred.', (e) => bases.how(e)],
      ['via', 'string', 'Id of the outlet that the source itself quotes.', (e) => e.via],
      [
        'witness',
        'integer',
        'Number of the witness that it rests on, from 1 within the claim.',
        ({ coverage, placed }) => coverage.witnesses.findIndex((w) => w.evidence.includes(placed.index)) + 1 || null,
      ],
      ['finding', 'string', 'What an editor found to differ.', (e) => e.finding?.differs],
      ['finding_from', 'string', 'From which source.', (e) => e.finding?.from],
      ['finding_reason', 'string', 'In which way.', (e) => e.finding?.reason],
    ],
    { primary: ['claim', 'number'], foreign: [claim, source] },
  );
}

function tableHistory({ claims }: SiteIndex): DataTable {
  const items = [...claims.values()].flatMap(({ claim: own }) =>
    own.meta.history.map((entry, at) => ({ ...entry, id: own.id, at })),
  );
  return makeTable(
    'history',
    'Every recorded verdict',
    items,
    [
      ['claim', 'string', 'Id of the claim.', ({ id }) => id],
      ['number', 'integer', 'Place in its history, from 1, oldest first.', ({ at }) => at + 1],
      ['date', 'date', 'When it was recorded.', ({ date }) => date],
      ['verdict', 'string', 'As it was printed.', ({ verdict }) => verdict],
      ['statement', 'string', 'The statement at that time, if it was another.', (e) => e.claim],
      ['reason', 'string', 'Why.', ({ reason }) => reason],
    ],
    { primary: ['claim', 'number'], foreign: [claim] },
  );
}

/** What editors recorded of stories. Of a source's text it holds what `publicSpans` allows and no more: the cited passages. */
export function makeStoryTables(index: SiteIndex): DataTable[] {
  return [tableStories(index), tableClaims(index), tableEvidence(index), tableSources(index), tableHistory(index)];
}

/** What they recorded of actors and outlets, whatever the story. */
export function makeProfileTables(
  { actors, outlets }: Pick<Corpus, 'actors' | 'outlets'>,
  counts: ProfileCounts,
): DataTable[] {
  return [tableActors(actors, counts), tableOutlets(outlets, counts)];
}
