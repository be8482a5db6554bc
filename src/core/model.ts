/**
 * The plain data that everything passes around. No behaviour, no positions in files: lines and
 * columns exist only in problems, and those are made in `markdown/`.
 */
import type { ActorMeta, ClaimMeta, DocMeta, OutletMeta, PersonMeta, SiteMeta, SourceMeta, StoryMeta } from '#schema';

/** A half-open range of UTF-16 units into `Source.text`; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption';

/** One block of a source. Blocks are in order, do not overlap, and are separated by a blank line in the text. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** A source as text: block 0 is its title, so that headlines can be cited. */
export interface Source {
  readonly id: string;
  readonly meta: SourceMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Frontmatter and Markdown body of a page that people write. */
interface Page<Meta> {
  readonly id: string;
  readonly meta: Meta;
  readonly body: string;
}

export type Story = Page<StoryMeta>;
export type Outlet = Page<OutletMeta>;
export type Actor = Page<ActorMeta>;
export type Claim = Page<ClaimMeta>;
export type Doc = Page<DocMeta>;
/** Somebody who writes or reviews here. */
export type Person = Page<PersonMeta>;

/** All content of one root; every list is sorted by id, by code point. */
export interface Corpus {
  readonly site: SiteMeta;
  readonly stories: readonly Story[];
  readonly outlets: readonly Outlet[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly docs: readonly Doc[];
  readonly people: readonly Person[];
}
