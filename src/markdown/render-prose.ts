/**
 * Markdown that people write (claims, actors, stories, docs) -> HTML that is safe to show.
 *
 *     renderProse(markdown, { file, resolveLink }) -> { html, headings }
 *
 * GitHub's Markdown without raw HTML: HTML, scripts, images, forms and unsafe links are left out, and the text around them stays.
 * No smart punctuation: every character comes out as it went in, save bidirectional overrides and NUL, which are dropped.
 */
import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { printable } from '#core/views/printable.ts';
import { parsePlainProse } from './parse-plain-prose.ts';
import { readLink } from './read-link.ts';
import { renderPlainProse } from './render-plain-prose.ts';

export interface ProseOptions {
  /** The file that the Markdown stands in, against which its links are read: `content/claims/x/y.md`. */
  readonly file: string;
  /**
   * Address of a link within the site: gets `/actors/x/` (always with the slashes), the anchor without `#` and the query with its `?`, all percent-encoded,
   * returns what `href` shall hold, with the site's base; `undefined` keeps the words and drops the link. Default: the path as it is.
   */
  readonly resolveLink?: (path: string, hash: string, query: string) => string | undefined;
  /** Put before the ids of headings and footnotes, where several proses share a page. Default: none. */
  readonly idPrefix?: string;
  /** What is said of footnotes, in the language of the page. Default: English. */
  readonly footnotes?: FootnoteWords;
}

export interface FootnoteWords {
  /** Heading of the notes, for those who do not see the page. */
  readonly title: string;
  /** Of the link back to a reference: `1`, or `1-2` for the second one to the same note. */
  readonly describeBack: (reference: string) => string;
}

const englishNotes: FootnoteWords = {
  title: 'Footnotes',
  describeBack: (reference) => `Back to reference ${reference}`,
};

/** A heading of the prose, for tables of contents and anchors. */
export interface ProseHeading {
  /** 2 to 6: the page's own title is its only level 1. */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface RenderedProse {
  readonly html: string;
  readonly headings: readonly ProseHeading[];
}

const schema: SanitizeSchema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: [
      'href',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w-]+$/]],
    h2: [['className', 'sr-only']],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Without raw HTML every id is one that was made here.
  clobber: [],
};

/** Renders prose. Never throws for odd Markdown; the same text gives the same HTML. */
export function renderProse(markdown: string, options: ProseOptions): RenderedProse {
  const {
    file,
    resolveLink = (path: string, hash: string, query: string) => path + query + (hash === '' ? '' : `#${hash}`),
    idPrefix = '',
    footnotes = englishNotes,
  } = options;
  const prose = printable(markdown);
  const plain = parsePlainProse(prose);
  const html = plain && renderPlainProse(plain, (href) => hrefOf(href, file, idPrefix, resolveLink));
  if (html !== undefined) return { html, headings: [] };
  const headings: ProseHeading[] = [];
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      clobberPrefix: idPrefix,
      footnoteLabel: footnotes.title,
      footnoteBackLabel: (note, reference) =>
        footnotes.describeBack(reference > 1 ? `${note + 1}-${reference}` : String(note + 1)),
    })
    .use(() => (tree: Root) => {
      // Also those that were written as `&#x202E;`.
      visit(tree, 'text', (node) => void (node.value = printable(node.value)));
      nameHeadings(tree, idPrefix, headings);
      resolveLinks(tree, file, idPrefix, resolveLink);
    })
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  const tree = plain ?? processor.parse(prose);
  return { html: processor.stringify(processor.runSync(tree)), headings };
}

function nameHeadings(tree: Root, prefix: string, headings: ProseHeading[]): void {
  const slugger = new GithubSlugger();
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return;
    if (node.tagName === 'h1') node.tagName = 'h2';
    const text = toString(node);
    const id = prefix + slugger.slug(text);
    node.properties['id'] = id;
    headings.push({ depth: Number(node.tagName.slice(1)), id, text });
  });
}

function resolveLinks(
  tree: Root,
  file: string,
  prefix: string,
  resolveLink: NonNullable<ProseOptions['resolveLink']>,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img' && parent && index !== undefined) {
      parent.children.splice(index, 1, { type: 'text', value: String(node.properties['alt'] ?? '') });
      return [SKIP, index];
    }
    if (node.tagName !== 'a' || isFootnoteLink(node)) return undefined;
    const href = hrefOf(String(node.properties['href'] ?? ''), file, prefix, resolveLink);
    if (href === undefined) delete node.properties['href'];
    else node.properties['href'] = href;
    return undefined;
  });
}

const isFootnoteLink = ({ properties }: Element) =>
  properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;

function hrefOf(
  href: string,
  file: string,
  prefix: string,
  resolveLink: NonNullable<ProseOptions['resolveLink']>,
): string | undefined {
  const link = readLink(href, file);
  if (link.to === 'external') return link.href;
  if (link.to === 'anchor') return `#${encodeURIComponent(prefix + link.hash)}`;
  return link.to === 'page' || link.to === 'site'
    ? resolveLink(encodeURI(link.path), encodeURIComponent(link.hash), link.query)
    : undefined;
}
