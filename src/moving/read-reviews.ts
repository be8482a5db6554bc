/**
 * ClaimReviews (schema.org) out of JSON-LD that somebody else wrote: one, a list, a DataFeed, an ItemList or a `@graph`. All input
 * is hostile: only texts that are needed are read, markup and controls are taken out, and nothing in it names a file.
 */
import * as z from 'zod';
import { decodeBytes } from '#markdown/decode-bytes.ts';
import { printable } from '#core/views/printable.ts';

export interface Review {
  /** Number of the review in the file, from 1. */
  readonly number: number;
  /** One line; empty if the review has none. */
  readonly claim: string;
  readonly url?: string;
  readonly published?: string;
  /** The rating in the words of who reviewed. */
  readonly rating?: string;
  readonly author?: string;
  /** Where the claim was made. */
  readonly appearances: readonly string[];
}

/** Deeper than any feed; a file that nests further is made to stop programs. */
const deepest = 12;
const longestText = 2000;

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** One line of plain text, or `undefined`. */
function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = printable(value.slice(0, longestText))
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

const address = z.url({ protocol: /^https?$/ });

function readAddress(value: unknown): string | undefined {
  const parsed = address.safeParse(isNode(value) ? (value['url'] ?? value['@id']) : value);
  return parsed.success ? new URL(parsed.data).href : undefined;
}

const nameOf = (value: unknown) => {
  const [first] = listOf(value);
  return readText(isNode(first) ? first['name'] : first);
};

/** Ways in which a feed holds what it lists. */
const holders = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity', 'hasPart'];

function findReviews(value: unknown, depth: number): readonly Node[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => findReviews(item, depth + 1));
  if (!isNode(value)) return [];
  if (listOf(value['@type']).some((type) => typeof type === 'string' && /(?:^|[/:])ClaimReview$/.test(type)))
    return [value];
  return holders.flatMap((key) => (Object.hasOwn(value, key) ? findReviews(value[key], depth + 1) : []));
}

function readReview(node: Node, index: number): Review {
  const rating = isNode(node['reviewRating']) ? node['reviewRating'] : {};
  const items = listOf(node['itemReviewed']).filter(isNode);
  const appearances = items.flatMap((item) =>
    [...listOf(item['appearance']), ...listOf(item['firstAppearance'])].flatMap((each) => readAddress(each) ?? []),
  );
  const parts = {
    url: readAddress(node['url']),
    published: readText(node['datePublished'])?.match(/^\d{4}-\d{2}-\d{2}/)?.[0],
    rating: readText(rating['alternateName']) ?? readText(rating['name']),
    author: nameOf(node['author']),
  };
  return {
    number: index + 1,
    claim: readText(node['claimReviewed']) ?? '',
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
    appearances: [...new Set(appearances)],
  };
}

/** The reviews in order, or why there are none, as a sentence. */
export function readReviews(bytes: Uint8Array): readonly Review[] | { readonly refused: string } {
  const decoded = decodeBytes(bytes);
  if ('reason' in decoded) return { refused: `The file ${decoded.reason}.` };
  let data: unknown;
  try {
    data = JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'The file is no JSON. Expected ClaimReviews as JSON-LD.' };
  }
  const reviews = findReviews(data, 0).map(readReview);
  return reviews.length === 0 ? { refused: 'The file holds no ClaimReview.' } : reviews;
}
