/**
 * The design of a card, as boxes in the manner of CSS. A line with a character that no font has is left out; empty
 * boxes would tell readers nothing.
 */
import { directionOf } from '#core/views/direction.ts';
import type { Sign } from '../signs.ts';
import type { Card } from './card.ts';

type Style = Readonly<Record<string, string | number>>;

export type Box =
  | { type: 'container'; dir?: 'ltr' | 'rtl'; style: Style; children: Box[] }
  | { type: 'text'; dir?: 'ltr' | 'rtl'; text: string; style: Style }
  | { type: 'image'; src: string; style: Style };

const ink = '#191817';
const quiet = '#5d5850';
const paper = '#fdfcf9';
const tones: Readonly<Record<Sign['tone'], string>> = {
  plain: ink,
  good: '#1f5b3c',
  bad: '#9a1f14',
  warn: '#7c4f00',
  mute: quiet,
};

const serif = "Newsreader, 'PT Serif', 'Noto Naskh Arabic'";
const sans = "'Public Sans', 'PT Serif', 'Noto Naskh Arabic'";
/** Of Newsreader: its finest drawing, for large type. */
const opticalSize = '"opsz" 72';

/**
 * Size of the headline by its length in characters: the largest at which five lines (of the last: six) hold it.
 * Statements have at most 300 characters; a longer title of an article is cut with an ellipsis.
 */
const headlineSizes = [
  { most: 45, size: 92, lines: 3 },
  { most: 90, size: 76, lines: 4 },
  { most: 150, size: 62, lines: 5 },
  { most: 220, size: 52, lines: 6 },
  { most: Number.POSITIVE_INFINITY, size: 45, lines: 7 },
] as const;

/** The mark of the program, as on its pages. */
const mark =
  '<rect width="32" height="32" fill="#191817"/><g fill="none" stroke="#fdfcf9" stroke-width="2.4"><path d="M4 27 25 6M28 27 7 6M16 3v26"/></g><circle cx="16" cy="15" r="4.2" fill="#fdfcf9"/>';

function picture(inner: string, field: number, size: number): Box {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${field} ${field}" width="${size}" height="${size}">${inner}</svg>`;
  return {
    type: 'image',
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    style: { width: size, height: size, flexShrink: 0 },
  };
}

/** The boxes of a card. @param can whether the fonts have all characters of a text */
export function layOutCard(card: Card, can: (text: string) => boolean): Box {
  // The words of the interface run in one direction, the headline in its own.
  const direction = directionOf(card.facts);
  const flexDirection = direction === 'rtl' ? 'row-reverse' : 'row';
  const row = (children: Box[], style: Style = {}): Box => ({
    type: 'container',
    style: { display: 'flex', flexDirection, alignItems: 'center', ...style },
    children,
  });
  const text = (value: string, style: Style, dir: 'ltr' | 'rtl' = direction): Box[] =>
    value !== '' && can(value) ? [{ type: 'text', dir, text: value, style }] : [];
  const { size, lines } = headlineSizes.find(({ most }) => card.headline.length <= most) ?? headlineSizes[4];
  const label = { fontFamily: sans, fontSize: 27, lineHeight: 1.3, color: quiet };
  const kicker = card.kicker.filter(can);
  const [kind = '', story = ''] = kicker;
  const above: Box = row(
    [
      ...text(kind, { ...label, color: ink, fontWeight: 650, flexShrink: 0 }),
      ...text(story, { ...label, lineClamp: 1, textOverflow: 'ellipsis' }),
    ],
    { gap: 22, minHeight: 36, width: '100%' },
  );
  const headline = text(
    card.headline,
    {
      fontFamily: serif,
      fontVariationSettings: opticalSize,
      fontSize: size,
      lineHeight: card.dir === 'rtl' ? 1.45 : 1.1,
      letterSpacing: card.dir === 'rtl' ? 0 : size * -0.012,
      color: ink,
      // With right-to-left text the renderer measures 'pretty' lines from the wrong side.
      textWrap: card.dir === 'rtl' ? 'wrap' : 'pretty',
      overflowWrap: 'anywhere',
      lineClamp: lines,
      textOverflow: 'ellipsis',
      textAlign: 'start',
      width: '100%',
    },
    card.dir,
  );
  const verdict =
    card.verdict === undefined
      ? []
      : [
          row(
            [
              picture(`<path d="${card.verdict.sign.path}" fill="${tones[card.verdict.sign.tone]}"/>`, 12, 38),
              ...text(card.verdict.text, {
                fontFamily: sans,
                fontSize: 44,
                fontWeight: 650,
                letterSpacing: -0.5,
                color: tones[card.verdict.sign.tone],
                lineHeight: 1.15,
              }),
            ],
            { gap: 20, width: '100%' },
          ),
        ];
  const foot = row(
    [
      ...text(card.facts, {
        fontFamily: sans,
        fontSize: 29,
        lineHeight: 1.35,
        color: ink,
        lineClamp: 2,
        textOverflow: 'ellipsis',
        textAlign: 'start',
        flexGrow: 1,
        flexShrink: 1,
      }),
      row([picture(mark, 32, 36), ...text(card.site, { ...label, color: ink, fontWeight: 650 })], {
        gap: 14,
        flexShrink: 0,
        maxWidth: 420,
      }),
    ],
    { gap: 40, justifyContent: 'space-between', alignItems: 'flex-end' },
  );
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: '52px 64px 48px',
      backgroundColor: paper,
      borderTop: `14px solid ${card.verdict === undefined ? ink : tones[card.verdict.sign.tone]}`,
    },
    children: [
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', gap: 22, width: '100%' },
        children: [...(kicker.length === 0 ? [] : [above]), ...headline],
      },
      {
        type: 'container',
        style: {
          display: 'flex',
          flexDirection: 'column',
          gap: 12,
          width: '100%',
          paddingTop: 22,
          borderTop: `2px solid ${ink}`,
        },
        children: [...verdict, foot],
      },
    ],
  };
}
