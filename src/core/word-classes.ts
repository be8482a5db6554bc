/** Closed classes of English words, in lower case with straight apostrophes: what the grammar around quotations is read by. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const determiners = words(`
  a an the this that these those his her its their my our your some many several few most all both no any every each
 another one two three four five six seven eight nine ten dozens hundreds more other such half either neither`);

export const personalPronouns = words('he she they i we');

export const prepositions = words(`
  of for at from with in on by to about against after before during under over into through between among as without
  within since until via per amid toward towards outside inside behind beyond near despite like than upon across
  around alongside regarding including following off up out down onto`);

/** Prepositions that tie a phrase to the noun before it: 'a spokesman for', 'the head of'. */
export const nounPrepositions = words('of for at from with in on to');

export const conjunctions = words(`
  and but or nor so yet that which who whom whose when while because although though if unless whether where why how what
  as since until than once after before whereas`);

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't not
  also then later never once again still even just now already often always soon twice instead ever only thus
  further simply himself herself themselves itself today yesterday earlier afterwards afterward meanwhile since back
  went go goes going gone used reportedly famously`);

const days = words('monday tuesday wednesday thursday friday saturday sunday');
const months = words('january february march april may june july august september october november december');

/** Whether the word is neither a noun nor an adjective: it ends a noun phrase. */
export const isFunctionWord = (lower: string): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  personalPronouns.has(lower) ||
  auxiliaries.has(lower) ||
  /^(?:it|you|him|them|us|me|there|here|let|yes|no|well|oh)$/.test(lower) ||
  /'(?:re|ve|ll|d|m)$|n't$/.test(lower);

/** A time word in place of an adverb: 'Doe on Monday said', 'said Friday'. */
export const isTimeWord = (lower: string): boolean =>
  days.has(lower) ||
  /^(?:today|yesterday|tomorrow|earlier|later|recently|afterward|afterwards|again|too|tonight)$/.test(lower);

export const isMonth = (lower: string): boolean => months.has(lower);

export const isAdverb = (lower: string): boolean =>
  (/^\p{Ll}{2,}ly$/u.test(lower) && !/^(?:family|ally|july|italy|reply|supply|bully|italy|assembly)$/.test(lower)) ||
  auxiliaries.has(lower);
