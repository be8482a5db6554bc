/** Pictures of pairs of sources: who agrees with whom, and who shares wording with whom. */
import type { AgreementView } from '#core/views/pictures/agreement.ts';
import type { SharesView } from '#core/views/pictures/shares.ts';
import type { SourceRef } from '#core/views/refs.ts';
import { linkSources, markup } from '#site/markup.ts';
import {
  agreeSign,
  describeAgreement,
  describeMorePairs,
  describeShares,
  disagreeSign,
  headAgreement,
  headShares,
  percentSign,
  pictureWords as words,
} from '#site/words/pictures.ts';
import { drawPairs, type PairCell } from './draw-pairs.ts';
import { drawBoth, type DrawnPicture, type PictureContext } from './picture.ts';

/** The two places of a pair among the drawn sources; undefined where one is not drawn. */
function placePair(shown: readonly SourceRef[], a: SourceRef, b: SourceRef) {
  const places = [a, b].map(({ id }) => shown.findIndex((source) => source.id === id));
  const [column, row] = [Math.min(...places), Math.max(...places)];
  return column < 0 ? undefined : { column, row };
}

/** With and without the space after the sign. */
const shorten = (text: string) => [text, text.replace(/\s/g, '')];

/** A table of all pairs of fifty sources would be longer than the page. */
const mostRows = 60;

const restOf = ({ length }: readonly unknown[]) =>
  length <= mostRows ? {} : { rest: describeMorePairs(length - mostRows) };

export function pictureAgreement(view: AgreementView, { urls, ids }: PictureContext): DrawnPicture {
  const most = Math.max(1, ...view.pairs.map(({ agree, disagree }) => Math.max(agree, disagree)));
  const cells = view.pairs.flatMap(({ a, b, agree, disagree, partly, onlyOne }): PairCell[] => {
    const place = placePair(view.shown, a, b);
    if (place === undefined) return [];
    const common = agree + disagree + partly;
    return [
      {
        ...place,
        tone: disagree > 0 ? 'opposed' : 'plain',
        strength: (disagree > 0 ? disagree : agree) / most,
        lines: [
          ...(agree > 0 ? [shorten(agreeSign(agree))] : []),
          ...(disagree > 0 ? [shorten(disagreeSign(disagree))] : []),
        ],
        outlined: false,
        part: common / (common + onlyOne),
      },
    ];
  });
  const members = view.shown.map(({ label }) => label);
  return {
    headline: headAgreement(view),
    sentences: describeAgreement(view),
    ...drawBoth((width) => drawPairs({ members, cells }, width, ids)),
    table: {
      columns: [words.articles, words.agree, words.disagree, words.partly, words.onlyOne],
      ...restOf(view.pairs),
      rows: view.pairs
        .slice(0, mostRows)
        .map(({ a, b, agree, disagree, partly, onlyOne }) => [
          linkSources([a, b], urls),
          agree,
          disagree,
          partly,
          onlyOne,
        ]),
    },
  };
}

export function pictureShares(view: SharesView, { urls, ids }: PictureContext): DrawnPicture {
  const most = Math.max(...view.pairs.map(({ share }) => share));
  const cells = view.pairs.flatMap(({ a, b, share, family }): PairCell[] => {
    const place = placePair(view.shown, a, b);
    if (place === undefined) return [];
    return [
      {
        ...place,
        tone: 'plain',
        strength: share / most,
        lines: [[percentSign(share), String(Math.round(share * 100))]],
        outlined: family,
      },
    ];
  });
  const members = view.shown.map(({ label }) => label);
  return {
    headline: headShares(view),
    sentences: describeShares(view),
    ...drawBoth((width) => drawPairs({ members, cells }, width, ids)),
    table: {
      columns: [words.articles, words.words, words.share, words.family],
      ...restOf(view.pairs),
      rows: view.pairs
        .slice(0, mostRows)
        .map(({ a, b, words: count, share, family }) => [
          linkSources([a, b], urls),
          count,
          markup`${percentSign(share)}`,
          markup`${family ? words.yes : words.no}`,
        ]),
    },
  };
}
