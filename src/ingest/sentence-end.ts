/** How lines end: with a stop of any script, and closing marks behind it, which French sets off by a space. */
export const sentenceEnd = /[.!?…。！？؟।۔։።។][\s"'”’“‘»›«‹)\]」』]*$/u;

/** What a wrapped line may end with where the next begins something else. */
export const closedLine = /[.!?…。！？؟।۔։።។:;][\s"'”’“‘»›«‹)\]」』]*$/u;
