/** Looks for text that a reader cannot reach: pages that scroll sideways, and words that are cut off. */
import type { Page } from 'playwright-core';
import * as z from 'zod';

/**
 * Runs in the page. Boxes of one pixel are texts for screen readers; what scrolls can be reached; an ellipsis says that
 * there is more, and the whole stands in the page that it leads to.
 */
const search = `(() => {
  const found = [];
  const root = document.documentElement;
  const describe = (element) => element.tagName.toLowerCase() + (element.className && typeof element.className === 'string' ? '.' + element.className.trim().split(/ +/).join('.') : '');
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (right <= root.clientWidth + 1 && left >= -1)) return false;
      for (let up = element.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return false;
      return true;
    });
    found.push('wider than the screen by ' + (root.scrollWidth - root.clientWidth) + ' px: ' + [...new Set(wide.map(describe))].slice(0, 3).join(', '));
  }
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || element.closest('svg') || element.clientWidth <= 2 || element.clientHeight <= 2) continue;
    const cuts = (way) => way === 'hidden' || way === 'clip';
    const over = (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (over && element.textContent.trim() !== '' && style.textOverflow !== 'ellipsis') found.push('cut off: ' + describe(element));
  }
  return [...new Set(found)];
})()`;

export async function inspectLayout(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await page.evaluate(search));
}
