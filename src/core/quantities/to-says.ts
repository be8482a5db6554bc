/** A quantity that was found, as the `says` of evidence. */
import type { Evidence } from '#schema';
import type { Quantity } from './find-quantities.ts';

type SaysQuantity = Extract<NonNullable<Evidence['says']>, { quantity: unknown }>;

/** The number as printed, or both ends of a range; without a unit where the source prints none. */
export function quantityToSays({ min, max, unit, bound }: Quantity): SaysQuantity {
  return { quantity: min === max ? min : { min, max }, ...(unit !== null && { unit }), bound, from: 'stated' };
}
