/** Marks the claims under which an ingest changes the words that they cite, so that somebody reads them again. */
import { locateQuote } from '#core/locate.ts';
import type { Claim, Source } from '#core/model.ts';
import { fingerprintBlock } from '#core/seen.ts';
import { contentPath } from '#markdown/content-file.ts';
import { parseSource } from '#markdown/parse-source.ts';
import { readDocument } from '#markdown/read-document.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { writeSeen } from '#markdown/write-seen.ts';
import { contentKinds } from '#schema';
import type { PlannedFile } from './plan-model.ts';

export interface MarkedClaims {
  /** Files of claims whose evidence gets a fingerprint of the words as they were; confirmed evidence has one already. */
  readonly files: readonly PlannedFile[];
  /** Files of all claims to read again, in order of their ids. */
  readonly review: readonly string[];
}

/** `reading` is the content before `planned` is written. */
export function markClaims({ corpus, files }: Reading, planned: readonly PlannedFile[]): MarkedClaims {
  const changed = new Map(
    corpus.sources.flatMap((before) => {
      const file = planned.find(({ path }) => path === contentPath(contentKinds.source.folder, before.id));
      return file === undefined ? [] : [[before.id, { before, after: readWords(file.text, before) }] as const];
    }),
  );
  const marked = corpus.claims.flatMap((claim) => {
    const prints = listChanged(claim, changed);
    if (prints.size === 0) return [];
    const path = contentPath(contentKinds.claim.folder, claim.id);
    const before = files.get(path)?.document.text;
    const fresh = new Map([...prints].filter(([index]) => claim.meta.evidence[index]?.seen === undefined));
    const text = before === undefined || fresh.size === 0 ? undefined : writeSeen(before, fresh);
    return [{ path, file: text === undefined ? [] : [{ path, text, before }] }];
  });
  return { files: marked.flatMap(({ file }) => file), review: marked.map(({ path }) => path) };
}

/** The source as the planned file has it; all but its words stays. */
function readWords(text: string, source: Source): Source {
  const { data, bodyStart } = readDocument(text);
  const title = data !== null && typeof data === 'object' && 'title' in data ? String(data.title) : source.meta.title;
  const { text: words, blocks } = parseSource(title, text.slice(bodyStart));
  return { ...source, text: words, blocks };
}

/** By index of evidence, the fingerprint of the words before, where they are others now. */
function listChanged(
  { meta }: Claim,
  changed: ReadonlyMap<string, { readonly before: Source; readonly after: Source }>,
): ReadonlyMap<number, string> {
  return new Map(
    meta.evidence.flatMap(({ source, quote }, index) => {
      const pair = changed.get(source);
      const print = pair && printOf(pair.before, quote);
      return print === undefined || (pair && printOf(pair.after, quote) === print) ? [] : [[index, print] as const];
    }),
  );
}

function printOf(source: Source, quote: string): string | undefined {
  const located = locateQuote(source, quote);
  return located.found ? fingerprintBlock(source, located.block) : undefined;
}
