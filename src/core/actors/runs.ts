import { titleAbbreviations } from '#data/abbreviations.ts';
import { organisationNouns, roleNouns } from '#data/role-words.ts';
import { isCapitalised } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';

/** A stretch of words that may hold a name: capitalised words with the small words inside names. */
export interface Run {
  /** Index of the first and behind the last word in the sentence. */
  readonly from: number;
  readonly to: number;
  /** Index range of a nickname in quotation marks inside the run (`Al "Red" Hill`). */
  readonly nickname?: readonly [number, number];
}

const particles: ReadonlySet<string> = new Set(
  'al el ul ud ad an ar as ash at az bin ben ibn bint abu abou van von der den de del della di da do dos la le du ter zu y'.split(
    ' ',
  ),
);
/** Particles that may also begin a surname alone (`al-Hariri said`). */
const leadingParticles: ReadonlySet<string> = new Set('al el ul bin ibn abu van von de di da der'.split(' '));
const subjects: ReadonlySet<string> = new Set(
  'committee commission council conference center centre panel board'.split(' '),
);
const wholes: ReadonlySet<string> = new Set(
  'gulf bay strait straits isle isles islands cape sea province city port kingdom republic emirate duchy tower'.split(
    ' ',
  ),
);

/** Whether a small word after the noun goes on with the name: `Bank of`, `Committee on`, `Gulf of`, and of an office `Secretary of`. */
function connects(noun: string, small: string): boolean {
  if (small === 'on' || small === 'against') return subjects.has(noun);
  if (small === 'for') return organisationNouns.has(noun);
  return small === 'of' && (organisationNouns.has(noun) || wholes.has(noun) || roleNouns.has(noun));
}

/** What a hyphen may append to a name without being part of it. */
const compound =
  /ed$|^(?:era|led|based|style|like|born|made|run|owned|held|wide|bound|elect|backer|backers|speaking|hit|free|only|mandated|day|year|old|area|to|and|the|for|on)$/;
const contractions: ReadonlySet<string> = new Set(['s', 't', 'd', 'll', 're', 've', 'm']);

const isOpeningQuote = (joint: string) => /^ ["“']$/.test(joint);
const isClosingQuote = (joint: string) => /^,?["”'],? $/.test(joint);

/** The words behind `at` that go on with the run: where it then ends; `at` if it ends here. */
function extend(words: readonly Word[], from: number, at: number): number {
  const previous = words[at - 1];
  const word = words[at];
  if (previous === undefined || word === undefined) return at;
  const capital = isCapitalised(word.text) && word.text !== 'I';
  const { joint } = word;
  if (joint === "'") {
    if (capital) return previous.text.length <= 2 ? at + 1 : at;
    return contractions.has(word.text) || (word.text.length < 2 && word.text !== 'a') ? at : at + 1;
  }
  if (joint === '. ' || joint === '.')
    return capital && titleAbbreviations.has(previous.text.toLowerCase()) ? at + 1 : at;
  if (joint === ' & ') return capital ? at + 1 : at;
  if (joint !== ' ') return at;
  if (capital) return at + 1;
  const after = words[at + 1];
  if (word.hyphen && after?.hyphen === true && isCapitalised(after.text) && word.text.length < 5) return at + 2;
  if (word.hyphen) return at - from >= 2 && word.text.length <= 5 && !compound.test(word.text) ? at + 1 : at;
  const next = words[at + 1];
  if (next?.joint !== ' ') return at;
  if (particles.has(word.text) && !/^(?:a[nst]|do|la|le|y)$/.test(word.text)) {
    if (isCapitalised(next.text)) return at + 2;
    const third = words[at + 2];
    if (particles.has(next.text) && third?.joint === ' ' && isCapitalised(third.text)) return at + 3;
  }
  if (!connects(previous.text.toLowerCase(), word.text)) return at;
  if (isCapitalised(next.text)) return at + 2;
  const third = words[at + 2];
  return next.text === 'the' && third?.joint === ' ' && isCapitalised(third.text) ? at + 3 : at;
}

function skipNickname(words: readonly Word[], at: number): { from: number; to: number } | undefined {
  if (!isOpeningQuote(words[at]?.joint ?? '')) return undefined;
  for (let end = at + 1; end <= at + 3; end += 1) {
    const word = words[end];
    if (word === undefined) return undefined;
    if (isClosingQuote(word.joint)) return isCapitalised(word.text) ? { from: at, to: end } : undefined;
    if (word.joint !== ' ') return undefined;
  }
  return undefined;
}

/** The runs of a sentence, in order, without overlap. */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const next = words[at + 1];
    const starts =
      word !== undefined &&
      (isCapitalised(word.text) ||
        (leadingParticles.has(word.text) && next?.joint === ' ' && isCapitalised(next.text)));
    if (!starts || word.text === 'I') {
      at += 1;
      continue;
    }
    const from = at;
    let nickname: readonly [number, number] | undefined;
    at += isCapitalised(word.text) ? 1 : 2;
    for (;;) {
      const quoted = nickname === undefined ? skipNickname(words, at) : undefined;
      if (quoted) nickname = [quoted.from, quoted.to];
      const to = quoted ? quoted.to + 1 : extend(words, from, at);
      if (to === at) break;
      at = to;
    }
    runs.push({ from, to: at, ...(nickname && { nickname }) });
  }
  return runs;
}
