/**
 * The parts of a fact-check table: a table with many claims stands on several pages, so that no page grows without
 * bound. Part 1 is on the page of the story.
 */
import type { ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import { rowId, storyPath } from './paths.ts';
import { refClaim, type VerdictRef } from './refs.ts';
import { verdictOrder } from './verdict-order.ts';

/**
 * Up to so many claims stand on one page: 12 articles beside them are 1,800 cells, about 60 KB over the wire; a reader
 * who searches in the page or prints it has all of it.
 */
const claimsOnOnePage = 150;
/** Else so many stand in each part. */
const claimsPerPart = 100;

interface StoryOrder {
  readonly claims: readonly ClaimCoverage[];
  /** Place of each claim among them. */
  readonly places: ReadonlyMap<string, number>;
}

const orders = new WeakMap<StoryCoverage, StoryOrder>();

function orderStory(story: StoryCoverage): StoryOrder {
  const known = orders.get(story);
  if (known !== undefined) return known;
  const bySign = Map.groupBy(story.claims, (claim) => refClaim(claim).verdict.sign);
  const claims = verdictOrder.flatMap((sign) => bySign.get(sign) ?? []);
  const order = { claims, places: new Map(claims.map(({ claim }, at) => [claim.id, at])) };
  orders.set(story, order);
  return order;
}

/** The claims of a story as its table lists them: by verdict, then by id. */
export function listInOrder(story: StoryCoverage): readonly ClaimCoverage[] {
  return orderStory(story).claims;
}

export function countParts(claims: number): number {
  return claims <= claimsOnOnePage ? 1 : Math.ceil(claims / claimsPerPart);
}

/** Part `number`, from 1; with one part, that is all. */
export function cutPart<T>(items: readonly T[], number: number): readonly T[] {
  return countParts(items.length) === 1 ? items : items.slice((number - 1) * claimsPerPart, number * claimsPerPart);
}

export function partPath(story: string, number: number): string {
  return number === 1 ? storyPath(story) : `${storyPath(story)}claims/${number}/`;
}

/** Addresses of all parts but the first. */
export function listPartPaths(story: string, claims: number): string[] {
  return Array.from({ length: countParts(claims) - 1 }, (_, at) => partPath(story, at + 2));
}

function partOfPlace(story: StoryCoverage, place: number): number {
  return countParts(story.claims.length) === 1 ? 1 : Math.floor(place / claimsPerPart) + 1;
}

/** Where the row of a claim stands. */
export function rowPath(story: StoryCoverage, claim: string): string {
  const place = orderStory(story).places.get(claim) ?? 0;
  return `${partPath(story.story.id, partOfPlace(story, place))}#${rowId(claim)}`;
}

/** The part in which the claims of a verdict begin. */
export function partOfVerdict(story: StoryCoverage, sign: VerdictRef['sign']): number {
  const place = orderStory(story).claims.findIndex((claim) => refClaim(claim).verdict.sign === sign);
  return partOfPlace(story, Math.max(0, place));
}
