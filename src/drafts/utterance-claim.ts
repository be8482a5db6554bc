/** A claim out of quotations that several sources print with other words or beside other names. */
import { diffArrays } from 'diff';
import { overlapLength } from '#core/leads/overlap.ts';
import type { Lead, SourcePlace } from '#core/leads.ts';
import type { Span } from '#core/model.ts';
import type { Quotation } from '#core/quotations.ts';
import { foldText } from '#core/text.ts';
import { tokenize, type Token } from '#core/tokens.ts';
import type { Evidence } from '#schema';
import type { ClaimProposal, DraftContext, EvidenceProposal } from './claim-model.ts';
import { cutQuote, nameDifference } from './evidence-parts.ts';
import { actorOf, toCreditedTo } from './speakers.ts';
import { quoteStatement, type Statement } from './statements.ts';

interface Print {
  readonly place: SourcePlace;
  readonly quotation: Quotation;
  /** The words between the marks. */
  readonly words: string;
}

/** A quote with the sentences around it is easier to judge, as long as it is no longer than this. */
const longestQuote = 400;
/** Differences in more words are shown by the quotes themselves. */
const longestDifference = 60;

function readPrints({ places }: Lead, { material }: DraftContext): Print[] {
  const prints = places.flatMap((place): Print[] => {
    const quotation = material.comparison.quotations
      .get(place.source)
      ?.find(({ outer }) => outer.start === place.span.start && outer.end === place.span.end);
    const text = material.sources.get(place.source)?.text ?? '';
    if (quotation === undefined) return [];
    return [{ place, quotation, words: quotation.segments.map(({ start, end }) => text.slice(start, end)).join(' ') }];
  });
  return [...Map.groupBy(prints, ({ place }) => place.source).values()].flatMap((own) =>
    own.toSorted((a, b) => b.words.length - a.words.length).slice(0, 1),
  );
}

const normsOf = (words: string) => tokenize(words).map(({ norm }) => norm);
const holds = (longer: readonly string[], shorter: readonly string[]) =>
  ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);

/** The words in which two prints differ, in order; undefined where one stands in the other. */
function findOtherWords(here: string, there: string): { readonly here: string; readonly there: string } | undefined {
  const [a, b] = [tokenize(here), tokenize(there)];
  if (holds(normsOf(here), normsOf(there)) || holds(normsOf(there), normsOf(here))) return undefined;
  const changes = diffArrays(normsOf(there), normsOf(here));
  const own: string[] = [];
  const other: string[] = [];
  let [at, from] = [0, 0];
  for (const [index, { value, added, removed }] of changes.entries()) {
    const next = changes[index + 1];
    if (removed && next?.added) {
      other.push(printOf(b.slice(from, from + value.length)));
      own.push(printOf(a.slice(at, at + next.value.length)));
    }
    if (!added) from += value.length;
    if (!removed) at += value.length;
  }
  return { here: own.join("', '"), there: other.join("', '") };
}

const printOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');

/** The sentences that hold the quotation, where they are in one block and not too long; else the quotation itself. */
function placeWithFrame({ place: { source, span }, quotation }: Print, { material }: DraftContext): SourcePlace {
  const around = (material.comparison.sentences.get(source) ?? []).filter((item) => overlapLength(item, span) > 0);
  const [first, last] = [around[0], around.at(-1)];
  const block = material.sources
    .get(source)
    ?.blocks.find((item) => item.span.start <= span.start && span.start < item.span.end);
  if (first === undefined || last === undefined || block === undefined) return { source, span };
  const whole: Span = {
    start: Math.max(block.span.start, Math.min(first.start, span.start)),
    end: Math.max(last.end, span.end),
  };
  if (whole.end <= block.span.end && whole.end - whole.start <= longestQuote) return { source, span: whole };
  return { source, span: span.end <= block.span.end ? span : (quotation.segments[0] ?? span) };
}

function nameSpeaker({ place, quotation }: Print, { people }: DraftContext): string | undefined {
  const actor = actorOf(place.source, quotation.speaker, people);
  return actor === undefined ? undefined : people.nameOf(actor);
}

/** What this print has that the first has not: other words, another speaker. */
function compare(print: Print, first: Print, context: DraftContext): Pick<EvidenceProposal, 'stance' | 'finding'> {
  const [here, there] = [nameSpeaker(print, context), nameSpeaker(first, context)];
  const from = first.place.source;
  if (here !== undefined && there !== undefined && here !== there) {
    const isStated = [print, first].every(
      ({ quotation: { speaker } }) => speaker.how === 'stated' && speaker.kind === 'named',
    );
    const reason = isStated
      ? `Here the words are credited to ${here}, there to ${there}.`
      : `Here the text around the words points to ${here}, there to ${there}.`;
    return { stance: isStated ? 'contradicts' : 'qualifies', finding: { differs: 'speaker', from, reason } };
  }
  const other = findOtherWords(print.words, first.words);
  if (other === undefined) return { stance: 'supports' };
  const isShort = other.here !== '' && `${other.here}${other.there}`.length <= longestDifference;
  const reason = isShort ? nameDifference(other.here, other.there) : 'The words are not the same in both.';
  return { stance: 'qualifies', finding: { differs: 'wording', from, reason } satisfies Evidence['finding'] };
}

/** The claim that somebody said something, with each source's print of it. */
export function proposeFromUtterance(lead: Lead, context: DraftContext): ClaimProposal | undefined {
  const prints = readPrints(lead, context);
  const candidates = prints.flatMap((print): { print: Print; statement: Statement }[] => {
    const [segment] = print.quotation.segments.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const text = context.material.sources.get(print.place.source)?.text ?? '';
    if (segment === undefined || print.quotation.kind !== 'direct') return [];
    const statement = quoteStatement(
      context.material,
      print.place,
      text.slice(segment.start, segment.end),
      context.people,
    );
    return statement === undefined ? [] : [{ print, statement }];
  });
  const [chosen] = candidates.toSorted((a, b) => a.statement.awkwardness - b.statement.awkwardness);
  if (chosen === undefined) return undefined;
  const evidence = [chosen.print, ...prints.filter((print) => print !== chosen.print)].flatMap(
    (print, index): EvidenceProposal[] => {
      const place = placeWithFrame(print, context);
      const quote = cutQuote(place, context);
      if (quote === undefined || !foldText(quote).text.trim()) return [];
      const { via } = print.quotation;
      const outlet = via && context.people.outletOf(via.text);
      const creditedTo = toCreditedTo(place.source, print.quotation, context.people);
      const { stance, finding } = index === 0 ? { stance: 'supports' as const } : compare(print, chosen.print, context);
      return [
        {
          source: place.source,
          quote,
          stance,
          ...(creditedTo && { creditedTo }),
          ...(outlet !== undefined && { via: outlet }),
          ...(finding && { finding }),
        },
      ];
    },
  );
  if (evidence.length < 2 || evidence[0]?.source !== chosen.print.place.source) return undefined;
  return { statement: chosen.statement.text, kind: 'quotation', place: chosen.print.place, evidence, lead };
}
