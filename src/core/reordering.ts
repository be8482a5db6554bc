/** Characters that make readers see something else than what is written (CVE-2021-42574). */

/** The embeddings, overrides and isolates of Unicode Standard Annex 9: they turn the order of the text around them. */
export const reordering = /[\u202A-\u202E\u2066-\u2069]/;
export const allReordering = new RegExp(reordering, 'g');

/** These, and NUL, which ends a text for some programs: they may stand on no page. */
export const hiding = /[\0\u202A-\u202E\u2066-\u2069]/;
export const allHiding = new RegExp(hiding, 'g');
