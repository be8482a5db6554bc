/**
 * Reads a link of contributed Markdown. Links among content may be written as relative file links
 * (`../actors/x.md`) or as paths of the site (`/actors/x/`), both with an optional `?query` and `#anchor`. Paths and anchors are
 * decoded; a query stays as it is written, with its `?`, because decoding it would change what it says.
 */
import { posix } from 'node:path';
import { contentKinds, idSegmentPattern } from '#schema';
import type { ContentKind } from '#schema';

export type Link =
  /** Another site or a mail address. */
  | { readonly to: 'external'; readonly href: string }
  /** An anchor of the same page. */
  | { readonly to: 'anchor'; readonly hash: string }
  /** The page of an entry; `path` is its path on the site, such as `/actors/x/`. */
  | {
      readonly to: 'page';
      readonly kind: ContentKind;
      readonly id: string;
      readonly path: string;
      readonly query: string;
      readonly hash: string;
    }
  /** Another path of the site, such as `/data/claims.csv`. */
  | { readonly to: 'site'; readonly path: string; readonly query: string; readonly hash: string }
  /** A relative link that leads out of the content, or to a file that is no page. */
  | { readonly to: 'nowhere'; readonly reason: string }
  /** Not let through. */
  | { readonly to: 'unsafe'; readonly reason: string };

/** Paths that the link of a page starts with, by kind. */
const folders: ReadonlyMap<string, ContentKind> = new Map([
  ['stories', 'story'],
  ['outlets', 'outlet'],
  ['actors', 'actor'],
  ['sources', 'source'],
  ['claims', 'claim'],
  ['docs', 'doc'],
  ['people', 'person'],
]);
const safeProtocols = new Set(['http:', 'https:', 'mailto:']);
// Browsers skip control characters and read a backslash as a slash.
const odd = /[\p{Cc}\p{Cf}\\]/u;

/** Path of an entry's page on the site, below its base. */
function pagePath(kind: ContentKind, id: string): string {
  return `/${contentKinds[kind].folder}/${id}/`;
}

/** Reads the address `href` of a link that stands in `file` (`content/claims/x/y.md`, `src/docs/x.md`). */
export function readLink(href: string, file: string): Link {
  if (odd.test(href)) return { to: 'unsafe', reason: 'it holds characters that do not show' };
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase();
  if (protocol !== undefined) {
    if (!safeProtocols.has(protocol))
      return { to: 'unsafe', reason: `addresses that start with ${protocol} are not allowed` };
    // Without slashes a browser reads it as a path of whatever site the page stands on.
    return protocol === 'mailto:' || href.startsWith('//', protocol.length)
      ? { to: 'external', href }
      : { to: 'unsafe', reason: `after ${protocol} there is no //` };
  }
  if (href.startsWith('//')) return { to: 'unsafe', reason: 'it names another host without https:' };
  const [address = '', ...rest] = href.split('#');
  const [path = ''] = address.split('?', 1);
  const query = address.slice(path.length);
  const hash = decode(rest.join('#'));
  const target = decode(path);
  if (hash === undefined || target === undefined)
    return { to: 'unsafe', reason: 'a % in it is not followed by the hex digits of a character' };
  if (odd.test(target))
    return { to: 'unsafe', reason: 'it hides characters that do not show, or a backslash, behind %' };
  if (target === '') return { to: 'anchor', hash };
  return target.startsWith('/') ? readSitePath(target, { query, hash }) : readFileLink(target, { query, hash }, file);
}

/** What stands behind a path. */
interface After {
  readonly query: string;
  readonly hash: string;
}

function readSitePath(path: string, after: After): Link {
  const normal = posix.normalize(path);
  return pageOf(normal.slice(1), after) ?? { to: 'site', path: normal, ...after };
}

function readFileLink(target: string, after: After, file: string): Link {
  const path = posix.join(posix.dirname(file), target);
  const below = /^(?:content|src(?=\/docs\/))\/(.+)$/.exec(path)?.[1];
  const page = below === undefined ? undefined : pageOf(below.replace(/\.md$/, ''), after);
  return page ?? { to: 'nowhere', reason: `it leads to ${path}, which is no page of the site` };
}

/** The page at a path such as `actors/x` or `claims/story/y/`. */
function pageOf(path: string, after: After): Link | undefined {
  const [folder = '', ...segments] = path.replace(/\/$/, '').split('/');
  const kind = folders.get(folder);
  if (kind === undefined || segments.length !== (kind === 'source' || kind === 'claim' ? 2 : 1)) return undefined;
  if (!segments.every((segment) => idSegmentPattern.test(segment))) return undefined;
  const id = segments.join('/');
  return { to: 'page', kind, id, path: pagePath(kind, id), ...after };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
