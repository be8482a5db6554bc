/**
 * Draws boxes as PNG, 1200 × 630 pixels, which all large networks show whole.
 *
 * By Takumi (MIT or Apache-2.0), a renderer of boxes and text compiled to WebAssembly: it shapes and orders text of
 * all scripts, reads the site's own WOFF2 fonts, needs no binary of the platform, and gives the same bytes everywhere.
 */
import type { Renderer } from '@takumi-rs/wasm/node';
import { loadFonts } from './fonts.ts';
import type { Box } from './lay-out-card.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

let renderer: Promise<Renderer> | undefined;

/** Loaded at the first card that is drawn: most builds find theirs kept. */
async function openRenderer(): Promise<Renderer> {
  const takumi = await import('@takumi-rs/wasm/node');
  const fresh = new takumi.Renderer();
  for (const { family, data, ranges } of loadFonts()) {
    fresh.registerFont({ name: family, data, unicodeRange: ranges.map(([first, last]) => [first, last]) });
  }
  return fresh;
}

export async function drawBox(box: Box): Promise<Uint8Array> {
  renderer ??= openRenderer().catch((error: unknown) => {
    renderer = undefined;
    throw error;
  });
  return (await renderer).render(box, { width: cardWidth, height: cardHeight, format: 'png' });
}
