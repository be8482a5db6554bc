/**
 * Draws boxes as PNG, 1200 × 630 pixels, which all large networks show whole.
 *
 * By Takumi (MIT or Apache-2.0), a renderer of boxes and text compiled to WebAssembly: it shapes and orders text of
 * all scripts, reads the site's own WOFF2 fonts, needs no binary of the platform, and gives the same bytes everywhere.
 */
import { Renderer } from '@takumi-rs/wasm/node';
import { loadFonts } from './fonts.ts';
import type { Box } from './lay-out-card.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

let renderer: Renderer | undefined;

function openRenderer(): Renderer {
  if (renderer !== undefined) return renderer;
  const fresh = new Renderer();
  for (const { family, data, characters } of loadFonts()) {
    const unicodeRange = [...characters].map((code): [number, number] => [code, code]);
    fresh.registerFont({ name: family, data, unicodeRange });
  }
  renderer = fresh;
  return fresh;
}

export async function drawBox(box: Box): Promise<Uint8Array> {
  return openRenderer().render(box, { width: cardWidth, height: cardHeight, format: 'png' });
}
