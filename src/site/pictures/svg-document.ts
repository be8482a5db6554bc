/**
 * The little of a document that Observable Plot draws with: elements with attributes, children and text, which are written as
 * they come. A whole document makes of each attribute an object that hears events, and takes five times as long.
 */

const svgNamespace = 'http://www.w3.org/2000/svg';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\u00A0', '&#160;'],
]);
const escapeText = (text: string) => text.replace(/[&<>\u00A0]/g, (found) => entities.get(found) ?? found);
const escapeValue = (text: string) => text.replace(/[&<>"\u00A0]/g, (found) => entities.get(found) ?? found);

/** What is written of an attribute; undefined drops it. */
type TidyAttribute = (name: string, value: string) => string | undefined;

export class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI = svgNamespace;
  readonly name: string;
  textContent = '';
  private readonly attributes = new Map<string, string>();
  private readonly children: SvgElement[] = [];

  constructor(ownerDocument: SvgDocument, name: string) {
    this.ownerDocument = ownerDocument;
    this.name = name;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: SvgElement): SvgElement {
    this.children.push(child);
    return child;
  }

  /** Plot only ever inserts at the end. */
  insertBefore(child: SvgElement): SvgElement {
    return this.appendChild(child);
  }

  querySelectorAll(): readonly SvgElement[] {
    return [];
  }

  /** Without style elements. */
  write(tidy: TidyAttribute): string {
    const { name, textContent } = this;
    let written = `<${name}`;
    for (const [own, value] of this.attributes) {
      const kept = tidy(own, value);
      if (kept !== undefined) written += ` ${own}="${escapeValue(kept)}"`;
    }
    const shown = this.children.filter((child) => child.name !== 'style');
    if (shown.length === 0 && textContent === '') return `${written} />`;
    return `${written}>${escapeText(textContent)}${shown.map((child) => child.write(tidy)).join('')}</${name}>`;
  }
}

export class SvgDocument {
  readonly documentElement = new SvgElement(this, 'svg');

  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }
}
