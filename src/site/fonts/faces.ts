/** The faces that pages are set in: which file of which package, cut down to what. */
export interface Face {
  /** Name of the file that comes out, without `.woff2`. */
  readonly name: string;
  /** The file that goes in, as a module. */
  readonly from: string;
  /** Axes pinned to one value, or kept within a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

/** The scripts that the packages cut their files into; `styles/fonts.css` gives each its range of characters. */
const scripts = ['latin', 'latin-ext'] as const;

/**
 * Optical size of the text face, in CSS pixels: that of running text. Kept as an axis up to headlines it
 * costs 20 KB more, a third of what all fonts of a page may weigh.
 */
const textSize = 18;

/** Weight of bold words in running text: heavy enough to be found, light enough not to speckle the column. */
const boldWeight = 640;

const text = (style: 'normal' | 'italic', script: string) =>
  `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${style}.woff2`;

export const faces: readonly Face[] = scripts.flatMap((script) => [
  { name: `text-${script}`, from: text('normal', script), axes: { opsz: textSize, wght: 400 } },
  { name: `text-bold-${script}`, from: text('normal', script), axes: { opsz: textSize, wght: boldWeight } },
  { name: `text-italic-${script}`, from: text('italic', script), axes: { opsz: textSize, wght: 400 } },
  {
    name: `label-${script}`,
    from: `@fontsource-variable/public-sans/files/public-sans-${script}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
  },
]);

/** OpenType features that pages use; `tnum` stands figures in columns. Neither face has small capitals, so pages use none. */
export const features: readonly string[] = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];
