/** What `npm run new` is asked for: one new file, as somebody who starts it knows it. */
import type { ActorMeta, ClaimKind, OutletMeta, Stance } from '#schema';

interface Named {
  /** Last part of the id; made from the words where it is left out. */
  readonly id?: string;
}

/** Words to cite: verbatim from one source. */
export interface StartQuote {
  readonly source: string;
  readonly quote: string;
  readonly stance?: Stance;
}

export type Start =
  | (Named & { readonly what: 'story'; readonly title: string; readonly description?: string })
  | (Named & {
      readonly what: 'outlet';
      readonly name: string;
      readonly kind?: OutletMeta['kind'];
      readonly url?: string;
    })
  | (Named & { readonly what: 'actor'; readonly name: string; readonly kind: ActorMeta['kind'] })
  | (Named & {
      readonly what: 'claim';
      readonly claim: string;
      readonly story: string;
      readonly kind: ClaimKind;
      readonly quotes: readonly StartQuote[];
    });

/** A new file that passes the check, with an older file that has the very same words, if any; or why there is none. */
export type Started =
  { readonly path: string; readonly text: string; readonly twin?: string } | { readonly refused: string };
