/** Single fields of a source's metadata: title, outlet, agencies, language and bylines, each with how it is known. */
import { hasWords } from '#core/text.ts';
import { findAgencies, readAgencyCredit, readLogoLine } from './credits.ts';
import { readDateline } from './dateline.ts';
import type { Decision, KeptBlock, Statement } from './decide-fates.ts';
import { stated, type How } from './how.ts';
import { detectLanguage } from './language.ts';
import type { Seed, StatedFact } from './model.ts';

/** Words of a headline that stands before the name of its site. */
const shortestTitle = 4;
/** Characters from which the letters of a text tell its language better than a page's template does. */
const tellingText = 400;

export function readTitle(seed: Seed, decision: Decision): { readonly text: string; readonly how: How } {
  const block = decision.blocks.find(({ kind }) => kind === 'title');
  if (block !== undefined) {
    const opening = decision.fates.some(
      ({ line, parts }) =>
        line.range[0] === block.line && parts.length > 1 && parts.every(({ reason }) => reason !== 'mail head'),
    );
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
  const [first = '', ...others] = title.split(/(?<!\s)\s+[|·»–—-]\s+/);
  return others.length === 1 &&
    first.split(' ').length >= shortestTitle &&
    (others[0] ?? '').split(' ').length < first.split(' ').length
    ? first
    : title;
}

export function readOutlet(
  facts: readonly StatedFact[],
  removedLines: readonly Statement[],
): { readonly name: string; readonly how: How } | undefined {
  const fact = facts.find(({ field }) => field === 'outlet');
  if (fact !== undefined && hasWords(fact.value))
    return {
      name: fact.value.replace(/^https?:\/\/(?:www\.)?([^/\n]+)(?:\/.*)?$/, '$1'),
      how: { how: 'stated', why: fact.where },
    };
  const logo = removedLines.find(({ reason, text }) => reason === 'logo' && hasWords(readLogoLine(text) ?? ''));
  const value = logo === undefined ? undefined : readLogoLine(logo.text);
  if (logo === undefined || value === undefined) return undefined;
  return { name: value, how: { how: 'inferred', line: logo.line, why: `a logo line names ${value}` } };
}

/** Agencies in the dateline, in a line of their own, at the end of the text, or in credits; a photo's credit is none. */
export function readAgencies(
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

export function readLanguage(
  facts: readonly StatedFact[],
  blocks: readonly KeptBlock[],
): { readonly tag: string; readonly how: How } {
  const fact = facts.find(({ field, value }) => field === 'language' && /^[a-z]{2,3}(?:[-_]|$)/i.test(value));
  const text = blocks.map((block) => block.text).join(' ');
  const found = detectLanguage(text);
  const tag = fact?.value.toLowerCase().replace(/[-_].*/, '');
  if (fact !== undefined && tag !== undefined && (tag === found || found === 'und' || text.length < tellingText))
    return { tag, how: { how: 'stated', why: fact.where } };
  return {
    tag: found,
    how: found === 'und' ? { how: 'unknown' } : { how: 'inferred', why: 'the letters of the text' },
  };
}

export function readBylines(
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
