/** The metadata of a source, each field with how it is known. */
import type { SourceInput } from '#schema';
import { agencies } from '#data/agencies.ts';
import { findAgencies, readAgencyCredit, readDateline, readLogoLine } from './credits.ts';
import { parseDay, readDateLine } from './dates.ts';
import type { Decision, KeptBlock, Statement } from './decide-fates.ts';
import { inferBound } from './infer-bounds.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import { detectLanguage } from './language.ts';
import type { Seed, StatedFact } from './model.ts';
import { slugify } from './source-id.ts';

/** An outlet or agency that a source needs; `kind` only where a table knows it. */
export interface NamedOutlet {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'agency';
}

export interface BuiltMeta {
  readonly meta: Omit<SourceInput, 'seed' | 'label' | 'story'>;
  readonly outlets: readonly NamedOutlet[];
}

/** Words of a headline that stands before the name of its site. */
const shortestTitle = 4;
/** Characters from which the letters of a text tell its language better than a page's template does. */
const tellingText = 400;

type Provenance = NonNullable<SourceInput['provenance']>;
type How = NonNullable<Provenance['title']>;

/** What a removed line may still tell: the name in a logo line. */
export type RemovedLine = Statement;

/** Finds the id of an outlet that already has a file, by its name. */
export type FindOutlet = (name: string) => NamedOutlet | undefined;

export function buildMeta(
  seed: Seed,
  decision: Decision,
  removedLines: readonly RemovedLine[],
  findOutlet: FindOutlet,
): BuiltMeta {
  const { blocks, statements } = decision;
  const provenance: Provenance = {};
  const outlets = new Map<string, NamedOutlet>();
  const name = (value: string): NamedOutlet => {
    const outlet = findOutlet(value) ?? nameOutlet(value);
    outlets.set(outlet.id, outlet);
    return outlet;
  };

  const title = readTitle(seed, decision);
  provenance.title = title.how;

  const outlet = readOutlet(seed.facts, removedLines);
  provenance.outlet = outlet?.how ?? { how: 'unknown' };

  const credited = readAgencies(statements);
  if (credited !== undefined) provenance.agencies = credited.how;

  const published = readPublished(seed.facts, statements, blocks);
  provenance.published = published?.how ?? { how: 'unknown' };

  const dateline = statements.find(({ reason }) => reason === 'dateline');
  const place =
    dateline === undefined
      ? undefined
      : (readDateline(`${dateline.text} x`)?.place ?? dateline.text.replace(/[\s.:,—–-]+$/, ''));
  if (dateline !== undefined) provenance.dateline = stated(dateline.line);

  const bylines = readBylines(seed.facts, statements);
  if (bylines !== undefined) provenance.bylines = bylines.how;
  const credits = statements.filter(({ reason }) => reason === 'credits');
  if (credits[0] !== undefined) provenance.credits = stated(credits[0].line);

  const url = seed.facts.find(({ field }) => field === 'url');
  if (url !== undefined) provenance.url = { how: 'stated', why: url.where };

  const language = readLanguage(seed.facts, blocks);
  provenance.language = language.how;

  const completeness = judgeCompleteness(blocks);
  provenance.complete =
    completeness.complete === 'unknown'
      ? { how: 'unknown', why: completeness.why }
      : {
          how: 'inferred',
          why: completeness.why,
          ...(completeness.line === undefined ? {} : { line: completeness.line }),
        };

  return {
    meta: {
      title: title.text,
      outlet: outlet === undefined ? null : name(outlet.name).id,
      agencies: (credited?.agencies ?? []).map((agency) => name(agency).id),
      published: published?.value ?? null,
      ...(place === undefined || place === '' ? {} : { dateline: place }),
      bylines: [...(bylines?.names ?? [])],
      credits: credits.map(({ text }) => text),
      ...(url === undefined ? {} : { url: url.value }),
      language: language.tag,
      complete: completeness.complete,
      provenance,
    },
    outlets: [...outlets.values()],
  };
}

function stated(line: number): How {
  return { how: 'stated', line };
}

function nameOutlet(value: string): NamedOutlet {
  const known = agencies.find(({ name, forms }) => name === value || forms.includes(value));
  if (known !== undefined) return { id: known.id, name: known.name, kind: 'agency' };
  return { id: slugify(value) || 'outlet', name: value };
}

function readTitle(seed: Seed, decision: Decision): { readonly text: string; readonly how: How } {
  const block = decision.blocks.find(({ kind }) => kind === 'title');
  if (block !== undefined) {
    const opening = decision.fates.some(({ line, parts }) => line.range[0] === block.line && parts.length > 1);
    const why = 'the seed has no title; its first sentence stands in';
    return { text: block.text, how: opening ? { how: 'inferred', line: block.line, why } : stated(block.line) };
  }
  const fact = seed.facts.find(({ field }) => field === 'title');
  const file = seed.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  if (fact !== undefined) return { text: withoutSite(fact.value), how: { how: 'stated', why: fact.where } };
  return { text: file, how: { how: 'inferred', why: 'the seed has no title; this is the name of its file' } };
}

/** Pages add the name of their site to the title: ` | The Harbour Post`. */
function withoutSite(title: string): string {
  const [first = '', ...others] = title.split(/\s+[|·»–—-]\s+/);
  return others.length === 1 &&
    first.split(' ').length >= shortestTitle &&
    (others[0] ?? '').split(' ').length < first.split(' ').length
    ? first
    : title;
}

function readOutlet(
  facts: readonly StatedFact[],
  removedLines: readonly RemovedLine[],
): { readonly name: string; readonly how: How } | undefined {
  const fact = facts.find(({ field }) => field === 'outlet');
  if (fact !== undefined && slugify(fact.value) !== '')
    return {
      name: fact.value.replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, '$1'),
      how: { how: 'stated', why: fact.where },
    };
  const logo = removedLines.find(({ reason, text }) => reason === 'logo' && slugify(readLogoLine(text) ?? '') !== '');
  const value = logo === undefined ? undefined : readLogoLine(logo.text);
  if (logo === undefined || value === undefined) return undefined;
  return { name: value, how: { how: 'inferred', line: logo.line, why: `a logo line names ${value}` } };
}

/** Agencies in the dateline, in a line of their own, at the end of the text, or in credits; a photo's credit is none. */
function readAgencies(
  statements: readonly Statement[],
): { readonly agencies: readonly string[]; readonly how: How } | undefined {
  const names = new Map<string, number>();
  for (const { reason, text, line } of statements) {
    const found =
      reason === 'dateline'
        ? (readDateline(`${text} x`)?.agencies ?? [])
        : reason === 'agency credit'
          ? readAgencyCredit(text)
          : reason === 'credits' && !/\bphoto|\bpicture|\bimage/i.test(text)
            ? findAgencies(text)
            : reason === 'byline'
              ? findAgencies(text)
              : [];
    for (const { name } of found) if (!names.has(name)) names.set(name, line);
  }
  const [first] = names.values();
  return first === undefined ? undefined : { agencies: [...names.keys()], how: stated(first) };
}

function readLanguage(
  facts: readonly StatedFact[],
  blocks: readonly KeptBlock[],
): { readonly tag: string; readonly how: How } {
  const fact = facts.find(({ field, value }) => field === 'language' && /^[a-z]{2,3}(?:[-_]|$)/i.test(value));
  const text = blocks.map((block) => block.text).join(' ');
  const found = detectLanguage(text);
  const tag = fact?.value.toLowerCase().replace(/[-_].*$/, '');
  if (fact !== undefined && tag !== undefined && (tag === found || found === 'und' || text.length < tellingText))
    return { tag, how: { how: 'stated', why: fact.where } };
  return {
    tag: found,
    how: found === 'und' ? { how: 'unknown' } : { how: 'inferred', why: 'the letters of the text' },
  };
}

function readBylines(
  facts: readonly StatedFact[],
  statements: readonly Statement[],
): { readonly names: readonly string[]; readonly how: How } | undefined {
  const lines = statements.filter(({ reason }) => reason === 'byline');
  const [first] = lines;
  if (first !== undefined) return { names: [...new Set(lines.map(({ text }) => text))], how: stated(first.line) };
  const authors = facts.filter(({ field }) => field === 'byline');
  const [author] = authors;
  return author === undefined
    ? undefined
    : { names: [...new Set(authors.map(({ value }) => value))], how: { how: 'stated', why: author.where } };
}

function readPublished(
  facts: readonly StatedFact[],
  statements: readonly Statement[],
  blocks: readonly KeptBlock[],
): { readonly value: NonNullable<SourceInput['published']>; readonly how: How } | undefined {
  const fact = facts.find(({ field, value }) => field === 'published' && parseDay(value).at !== undefined);
  const dates = statements
    .filter(({ reason }) => reason === 'date line' || reason === 'byline')
    .map(({ text, line, reason }) => ({
      line,
      printed: text,
      date: reason === 'byline' ? { ...parseDay(text), update: false } : readDateLine(text),
    }));
  const line = dates.find(({ date }) => date?.at !== undefined && !date.update);
  if (line?.date?.at !== undefined) {
    const { zone } = line.date;
    // The head of a page often has the time where the visible line has the day.
    const precise = fact === undefined ? undefined : parseDay(fact.value).at;
    const at = precise?.startsWith(line.date.at) === true ? precise : line.date.at;
    const value = { at, ...(zone === undefined ? {} : { zone }), printed: line.printed };
    return {
      value,
      how: { ...stated(line.line), ...(at === line.date.at ? {} : { why: `with the time from ${fact?.where}` }) },
    };
  }
  if (fact !== undefined) {
    const { at, zone } = parseDay(fact.value);
    if (at !== undefined)
      return { value: { at, ...(zone === undefined ? {} : { zone }) }, how: { how: 'stated', why: fact.where } };
  }
  const update = dates.find(({ date }) => date?.at !== undefined);
  const bound = inferBound(blocks);
  const notAfter = update?.date?.at;
  if (update !== undefined && notAfter !== undefined)
    return {
      value: { notAfter, printed: update.printed },
      how: { how: 'inferred', line: update.line, why: 'only the date of an update is stated' },
    };
  if (bound !== undefined)
    return { value: { notBefore: bound.notBefore }, how: { how: 'inferred', line: bound.line, why: bound.why } };
  return undefined;
}
