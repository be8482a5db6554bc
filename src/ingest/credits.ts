/** Who is credited: bylines, credit lines, agencies, the outlet of a logo line. */
import { agencies, type Agency } from '#data/agencies.ts';
import { segmentSentences } from '#core/sentences.ts';

const agencyByForm: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) =>
    agency.forms.flatMap((form): [string, Agency][] => [
      [form, agency],
      [form.toUpperCase(), agency],
    ]),
  ),
);

/** The agencies whose forms fill the text: `DPA`, `(ANSA)`, `EFE/DPA`, `Source: DPA`; none if anything else stands there. */
export function readAgencyCredit(text: string): readonly Agency[] {
  const inner = text
    .replace(/^\s*(?:source|by|from|via|agency|agencies|quelle|fuente|fonte)\s*:?\s+/i, '')
    .replaceAll(/^[\s([—–-]+|(?<![\s)\].])[\s)\].]+$/g, '');
  if (inner === '' || inner.length > 80) return [];
  const found = inner
    .split(/(?:(?<!\s)\s+)?(?:[/,&|+]|\band\b|\bund\b|\bet\b|\by\b)\s*/u)
    .map((name) => agencyByForm.get(name.trim()));
  return found.every((agency) => agency !== undefined) ? found : [];
}

/** Agencies named anywhere in a credit line. */
export function findAgencies(text: string): readonly Agency[] {
  return agencies.filter((agency) => agency.forms.some((form) => indexOfWord(text, form) >= 0));
}

function indexOfWord(text: string, word: string): number {
  let from = text.indexOf(word);
  while (from >= 0) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(from + word.length)))
      return from;
    from = text.indexOf(word, from + 1);
  }
  return -1;
}

const particles: ReadonlySet<string> = new Set(
  'van von der den de da di du del la le al el bin ibn ter y e and und et &'.split(' '),
);
const person = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|van|von|der|den|de|da|di|du|del|la|le|al|el|bin|ibn|ter|y|e)";
const bylinePattern = new RegExp(
  `^(?:(?:story |written |posted |reported |published |article |report |text |words )?by|von|par|por|di|door)(?:\\s*:)?\\s+${person}(?:\\s+${person}){0,5}(?:\\s*(?:,|\\||/|-|–|—|and|&|und|et|y|e|in|for|with|of|at|for)\\s+.{0,80})?$`,
  'iu',
);
const properName = `${person}(?: ${person}){1,4}(?:(?:,| and| &| und| et| y) ${person}(?: ${person}){1,4}){0,3}`;
/** The line below a byline: `Staff Writers`, `Chief Political Correspondent`. */
const jobPattern = /^(?:\p{Lu}\p{L}+ ){1,3}(?:Writers?|Reporters?|Correspondents?|Editors?|Columnists?)$/u;
/** Without a preposition: `Jane Doe, Staff Writer`, `Text: Jane Doe`. */
const bareBylinePattern = new RegExp(
  `^(?:(?:text|words|reporter|author|autor|autora|autorin|texte|auteur|texto|testo|autore|tekst)\\s*:\\s*(?:${properName})|(?:${properName}),\\s+(?:\\p{L}+[ -]){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)s?)$`,
  'iu',
);
const creditPattern =
  /^(?:\(?(?:additional |further |other |with )?(?:reporting|writing|editing|edited|compiled|translated|translation|photograph(?:y|s)?|graphics?|research|produced|contributions?|contribution|files?|inputs?|input|material)\s+(?:by|from|and)\b|(?:with )?(?:inputs?|files|reporting|additional reporting) (?:from|by)\b|.{2,120}\bcontributed (?:to|reporting)\b|(?:photos?|pictures?|images?) by\b|photo(?:graph)?s? credit|credits?:|(?:redaktion|rédaction|redacción|redazione)\s*:|\((?:reporting|writing|editing)\b)/iu;

/** `By Jane Doe`, `By Jane Doe and John Roe, Staff Writers`; at most 16 words, no sentence. */
export function isByline(text: string): boolean {
  if (text.length <= 60 && jobPattern.test(text)) return true;
  return (
    text.length <= 140 &&
    bylinePattern.test(text) &&
    !/[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) &&
    capitalAfterBy(text)
  );
}

/** A byline that only its place, directly below the title, tells from other lines: `Jane Doe, Staff Writer`, `Text: Jane Doe`. */
export function isBareByline(text: string): boolean {
  if (text.length > 140 || !bareBylinePattern.test(text)) return false;
  const [name = ''] = text.replace(/^\p{L}+\s*:\s*/u, '').split(',');
  return name.split(' ').every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
}

/** After the preposition a name starts with a capital: `by the way` is none. */
function capitalAfterBy(text: string): boolean {
  const [, name = ''] = /\b(?:by|von|par|por|di|door)(?:\s*:)?(?<!\s)\s+(\S.*)$/iu.exec(text) ?? [];
  return /^\p{Lu}/u.test(name) || /^(?:van|von|de|da|di|del|al|el)\s+\p{Lu}/u.test(name);
}

/** `Additional reporting by …; Editing by …`, `The Associated Press contributed to this report.` */
export function isCreditLine(text: string): boolean {
  return text.length <= 400 && creditPattern.test(text);
}

/** How many characters at the end of a paragraph may hold a credit. */
const longestTail = 80;
const markedCredit =
  /(?<=[.!?…](?:\s?["'”’“»])?)\s*(?:\((?<brackets>[^()]{2,40})\)\.?|[–—-]{1,2}\s?(?<dash>[\p{L}./ ]{2,40}))\s*$/u;
const bareCredit = /(?<=[.!?…](?:\s?["'”’“»])?\s)\p{L}[\p{L}/ -]{1,39}\.?\s*$/u;

/** The agency credit that ends a paragraph, `… he said. (DPA)`, `… he said. — ANSA` or `… he said. AFP`; `start` is the end of the sentence before it. */
export function readTrailingCredit(
  text: string,
): { readonly start: number; readonly agencies: readonly Agency[] } | undefined {
  const from = Math.max(0, text.length - longestTail);
  const tail = text.slice(from);
  const { 0: bare = '', index: bareStart = 0 } = bareCredit.exec(tail) ?? {};
  const match = bare === '' ? markedCredit.exec(tail) : null;
  const credited = readAgencyCredit(match?.groups?.['brackets'] ?? match?.groups?.['dash'] ?? bare);
  if (credited.length === 0) return undefined;
  if (match !== null) return { start: from + match.index, agencies: credited };
  const before = tail.slice(0, bareStart).trimEnd();
  // `He thanked Mrs. Petra` ends in a name; an agency is a sentence of its own, or stands behind a quotation that ends one.
  const isOwn = /["'”’“»]$/u.test(before) || segmentSentences(tail).at(-1)?.start === bareStart;
  return isOwn ? { start: from + before.length, agencies: credited } : undefined;
}

/** The name in a line such as `Harbour Post logo`; undefined where there is none. */
export function readLogoLine(text: string): string | undefined {
  const match = /^(?:logo (?:of|for) (?:the )?(?<after>.{2,50})|(?<before>.{2,50}?)[\s-]+logo)$/iu.exec(text);
  return match?.groups?.['after'] ?? match?.groups?.['before'];
}
