import { expect, test } from 'vitest';
import { SvgDocument } from '#site/pictures/svg-document.ts';

test('writes elements as they were made, and no style', () => {
  const document = new SvgDocument();
  const svg = document.createElementNS('', 'svg');
  svg.setAttribute('width', 4.25);
  svg.setAttribute('class', 'a"&<b');
  svg.setAttribute('style', 'x');
  svg.appendChild(document.createElementNS('', 'style')).textContent = 'b { }';
  svg.appendChild(document.createElementNS('', 'text')).textContent = '<script>"1 & 2"</script>\u00A0';
  svg.insertBefore(document.createElementNS('', 'path')).setAttribute('d', 'M0');
  svg.removeAttribute('width');
  const tidy = (name: string, value: string) => (name === 'style' ? undefined : value);
  expect(svg.write(tidy)).toBe(
    '<svg class="a&quot;&amp;&lt;b"><text>&lt;script&gt;"1 &amp; 2"&lt;/script&gt;&#160;</text><path d="M0" /></svg>',
  );
});
