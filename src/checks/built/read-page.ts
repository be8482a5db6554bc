/** Reads what the check of a built site needs from one page of HTML. */
import { Parser } from 'htmlparser2';

/** What the check keeps of a page: small, so that memory stays far below the size of the site. */
export interface PageFacts {
  readonly ids: readonly string[];
  /** Addresses as written, of links and of what the browser loads; each once. */
  readonly links: readonly string[];
  /** What is wrong with the page by itself. */
  readonly problems: readonly string[];
}

/** Attributes whose address the browser loads by itself. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
};
const loadingRels = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest', 'prefetch', 'preconnect']);
const unsafeScheme = /^\s*(?:javascript|vbscript|data):/iu;
const otherHost = /^(?:[a-z][a-z\d+.-]*:)?\/\//iu;

class PageReader {
  readonly ids = new Set<string>();
  readonly links: string[] = [];
  readonly problems: string[] = [];
  readonly counts = { h1: 0, main: 0 };
  lang = '';
  title = '';
  redirect = false;
  private path: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    if (name === 'html') this.lang = attributes['lang'] ?? '';
    if (name === 'h1' || name === 'main') this.counts[name] += 1;
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') this.redirect = true;
    const { id } = attributes;
    if (id !== undefined && this.ids.has(id)) this.problems.push(`the id "${id}" stands twice`);
    if (id !== undefined) this.ids.add(id);
    const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'));
    if (handler !== undefined) this.problems.push(`<${name}> has the event handler ${handler}`);
    this.readAddresses(name, attributes);
  }

  private readAddresses(name: string, attributes: Readonly<Record<string, string>>): void {
    const { href, rel = '' } = attributes;
    if (href !== undefined && unsafeScheme.test(href)) this.problems.push(`a link leads to "${href.slice(0, 60)}"`);
    if (href !== undefined && ['a', 'area', 'link'].includes(name)) this.links.push(href);
    const loads = name === 'link' && rel.split(/\s+/u).some((word) => loadingRels.has(word));
    for (const address of [...(loading[name] ?? []).map((key) => attributes[key]), loads ? href : undefined]) {
      if (address === undefined) continue;
      this.links.push(address);
      if (otherHost.test(address)) this.problems.push(`<${name}> loads ${address.slice(0, 80)} from another host`);
    }
  }

  text(text: string): void {
    if (this.path.at(-1) === 'title' && this.path.at(-2) === 'head') this.title += text;
  }

  close(name: string): void {
    const at = this.path.lastIndexOf(name);
    if (at >= 0) this.path = this.path.slice(0, at);
  }
}

/** Facts and problems of a page; a redirect (meta refresh) needs no content of its own. */
export function readPage(html: string): PageFacts {
  const page = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (text) => page.text(text),
    onclosetag: (name) => page.close(name),
  });
  parser.end(html);
  const { problems } = page;
  const [ids, links] = [[...page.ids], [...new Set(page.links)]];
  if (page.redirect) return { ids, links, problems };
  if (page.lang === '') problems.push('<html> has no lang');
  if (page.title.trim() === '') problems.push('the page has no title');
  if (page.counts.h1 !== 1) problems.push(`the page has ${page.counts.h1} <h1>, expected one`);
  if (page.counts.main !== 1) problems.push(`the page has ${page.counts.main} <main>, expected one`);
  return { ids, links, problems };
}
