/** Small corpus parts for tests of the core; only what a test names differs from the defaults. */
import { claimSchema, siteSchema, sourceSchema, storySchema, type ClaimMeta, type SourceInput } from '#schema';
import type { Block, Claim, Corpus, Source } from '#core/model.ts';
import type { z } from 'zod';

/** A source whose blocks are the given texts; the first is the title. */
export function makeSource(id: string, texts: readonly string[], meta: Partial<SourceInput> = {}): Source {
  const blocks: Block[] = [];
  let text = '';
  for (const [i, part] of texts.entries()) {
    if (i > 0) text += '\n\n';
    blocks.push({
      kind: i === 0 ? 'title' : 'paragraph',
      span: { start: text.length, end: text.length + part.length },
    });
    text += part;
  }
  const parsed = sourceSchema.parse({
    title: texts[0] ?? 'Untitled',
    label: id.split('/')[1],
    story: id.split('/')[0],
    seed: { file: `${id}.txt`, sha256: '0'.repeat(64), lines: [] },
    ...meta,
  });
  return { id, meta: parsed, text, blocks };
}

export function makeClaim(id: string, meta: Partial<z.input<typeof claimSchema>> = {}): Claim {
  const full: ClaimMeta = claimSchema.parse({
    claim: 'Something happened',
    story: id.split('/')[0],
    kind: 'event',
    ...meta,
  });
  return { id, meta: full, body: '' };
}

export function makeCorpus(sources: readonly Source[], claims: readonly Claim[] = []): Corpus {
  const stories = [...new Set(sources.map((source) => source.meta.story))];
  return {
    site: siteSchema.parse({}),
    stories: stories.map((id) => ({ id, meta: storySchema.parse({ title: id }), body: '' })),
    outlets: [],
    actors: [],
    sources,
    claims,
    docs: [],
    people: [],
  };
}
