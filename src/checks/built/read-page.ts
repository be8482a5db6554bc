/** Reads what the check of a built site needs from one page of HTML. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { scannerOf, type TagTaker } from './scan-plain-html.ts';

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
/** All that is read of a tag, besides event handlers; most attributes are others. */
const read = new Set(['id', 'lang', 'href', 'rel', 'http-equiv', ...Object.values(loading).flat()]);
const scan = scannerOf(read);
const none: ReadonlyMap<string, string> = new Map();
const linking = new Set(['a', 'area', 'link']);
const unsafeScheme = /^\s*(?:javascript|vbscript|data):/iu;
const otherHost = /^(?:[a-z][a-z\d+.-]*:)?\/\//iu;

/** Reads the tokens of a page as they come: no tree, and no text but that of the title and of addresses. */
class PageReader implements TokenizerCallbacks, TagTaker {
  readonly ids = new Set<string>();
  readonly links = new Set<string>();
  readonly problems: string[] = [];
  readonly counts = { h1: 0, main: 0 };
  lang = '';
  title = '';
  redirect = false;
  private readonly html: string;
  private inHead = false;
  private inTitle = false;
  private foreign = 0;
  private name = '';
  private attribute = '';
  private value = '';
  private attributes: Map<string, string> | undefined;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.attribute = read.has(name) || name.startsWith('on') ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '') this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.attribute === '') return;
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(): void {
    this.openTag(this.name, this.attributes ?? none);
  }

  openTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'html') this.lang = attributes.get('lang') ?? '';
    if (name === 'head') this.inHead = true;
    if (name === 'body') this.inHead = false;
    if (name === 'svg' || name === 'math') this.foreign += 1;
    this.inTitle = name === 'title' && this.inHead;
    this.readTag(name, attributes);
  }

  onselfclosingtag(): void {
    const { foreign } = this;
    this.onopentagend();
    this.foreign = foreign;
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private readTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'h1' || name === 'main') this.counts[name] += 1;
    if (attributes.size === 0) return;
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') this.redirect = true;
    const id = attributes.get('id');
    if (id !== undefined && this.ids.has(id)) this.problems.push(`the id "${id}" stands twice`);
    if (id !== undefined) this.ids.add(id);
    const handler = [...attributes.keys()].find((attribute) => attribute.startsWith('on'));
    if (handler !== undefined) this.problems.push(`<${name}> has the event handler ${handler}`);
    this.readAddresses(name, attributes);
  }

  private readAddresses(name: string, attributes: ReadonlyMap<string, string>): void {
    const href = attributes.get('href');
    const rel = attributes.get('rel') ?? '';
    if (href !== undefined && unsafeScheme.test(href)) this.problems.push(`a link leads to "${href.slice(0, 60)}"`);
    if (href !== undefined && linking.has(name)) this.links.add(href);
    const loads = name === 'link' && rel.split(/\s+/u).some((word) => loadingRels.has(word));
    for (const address of [...(loading[name] ?? []).map((key) => attributes.get(key)), loads ? href : undefined]) {
      if (address === undefined) continue;
      this.links.add(address);
      if (otherHost.test(address)) this.problems.push(`<${name}> loads ${address.slice(0, 80)} from another host`);
    }
  }

  ontext(start: number, end: number): void {
    if (this.inTitle) this.title += this.html.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.titleText(String.fromCodePoint(codePoint));
  }

  titleText(text: string): void {
    if (this.inTitle) this.title += text;
  }

  onclosetag(start: number, end: number): void {
    this.closeTag(this.html.slice(start, end).toLowerCase());
  }

  closeTag(name: string): void {
    this.inTitle = false;
    if (name === 'head') this.inHead = false;
    if (name === 'svg' || name === 'math') this.foreign = Math.max(0, this.foreign - 1);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** A redirect (meta refresh) needs no content of its own. */
function judge(page: PageReader): PageFacts {
  const { problems } = page;
  const [ids, links] = [[...page.ids], [...page.links]];
  if (page.redirect) return { ids, links, problems };
  if (page.lang === '') problems.push('<html> has no lang');
  if (page.title.trim() === '') problems.push('the page has no title');
  if (page.counts.h1 !== 1) problems.push(`the page has ${page.counts.h1} <h1>, expected one`);
  if (page.counts.main !== 1) problems.push(`the page has ${page.counts.main} <main>, expected one`);
  return { ids, links, problems };
}

/** Facts and problems of a page of whatever HTML. */
export function readTokens(html: string): PageFacts {
  const page = new PageReader(html);
  const tokenizer = new Tokenizer({}, page);
  tokenizer.write(html);
  tokenizer.end();
  return judge(page);
}

/** The same, sooner for pages that are written as ours are. */
export function readPage(html: string): PageFacts {
  const page = new PageReader(html);
  return scan(html, page) ? judge(page) : readTokens(html);
}
