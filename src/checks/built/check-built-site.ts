/**
 * Checks the HTML of a built site: pages that came out empty, repeated ids, links and anchors that
 * lead nowhere, unsafe links, requests to other hosts. The last gate before the new folder replaces
 * the old one.
 */
import { byCodePoint } from '#core/text.ts';
import type { PageFacts } from './read-page.ts';

export interface BuiltProblem {
  /** Path of the page below the output folder. */
  readonly file: string;
  readonly reason: string;
}

/** Where a link inside the site leads: a file below its folder, and an anchor or nothing. */
interface LinkTarget {
  readonly file: string;
  readonly anchor: string;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const fileOf = (below: string) => (below === '' || below.endsWith('/') ? `${below}index.html` : below);

/** Paths and anchors of characters that stand for themselves; no segment begins with a dot. */
const plainPage = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;
const plainLink = /^((?:\/(?:[\w-][\w.-]*)?)*)(?:#([\w-]*))?$/;

/** Nearly all links: to read them as an address takes ten times as long. */
function resolvePlain(link: string, page: string, base: string): LinkTarget | undefined {
  const parts = plainLink.exec(link);
  if (parts === null) return undefined;
  const [, path = '', anchor = ''] = parts;
  if (path === '') return link.startsWith('#') && plainPage.test(page) ? { file: page, anchor } : undefined;
  return path.startsWith(base) && !path.includes('//') ? { file: fileOf(path.slice(base.length)), anchor } : undefined;
}

/** The file and anchor of a link inside the site; undefined for links that leave it. */
export function resolveLink(link: string, page: string, base: string): LinkTarget | undefined {
  const plain = resolvePlain(link, page, base);
  if (plain !== undefined) return plain;
  if (/^[a-z][\w+.-]*:|^\/\//iu.test(link)) return undefined;
  const url = new URL(link, `http://site${base}${page.replace(/(?<=^|\/)index\.html$/u, '')}`);
  const path = decode(url.pathname);
  const below = path.startsWith(base) ? path.slice(base.length) : `..${path}`;
  return {
    file: fileOf(below),
    anchor: decode(url.hash.slice(1)),
  };
}

/** Whether a link leads to the same from every page: most do, and most stand on many pages. */
export const isSameEverywhere = (link: string): boolean => link.startsWith('/');

function checkLink(
  link: string,
  page: string,
  base: string,
  known: ReadonlySet<string>,
  anchorsOf: (file: string) => readonly string[] | undefined,
): string | undefined {
  const target = resolveLink(link, page, base);
  if (target === undefined) return undefined;
  if (!known.has(target.file)) return `a link leads to ${link}, which is not part of the site`;
  const anchors = target.anchor === '' ? undefined : anchorsOf(target.file);
  if (anchors === undefined || target.anchor === '' || target.anchor.startsWith(':~:')) return undefined;
  return anchors.includes(target.anchor) ? undefined : `a link leads to ${link}, but that page has no such anchor`;
}

/** Pages that were checked in an earlier build and have not changed since. */
export interface KeptPages {
  readonly anchorsOf: (file: string) => readonly string[] | undefined;
  /** Those whose links lead to pages that changed, with their links. */
  readonly affected: (
    read: ReadonlyMap<string, PageFacts>,
  ) => Iterable<readonly [file: string, links: readonly string[]]>;
}

const noneKept: KeptPages = { anchorsOf: () => undefined, affected: () => [] };

/**
 * Problems of a built site, by file.
 * @param files all paths below the output folder, with forward slashes
 * @param facts of each `.html` of them that is not kept (`readPage`)
 * @param base the path below which the site stands, with a slash at both ends
 */
export function checkBuiltSite(
  files: readonly string[],
  facts: ReadonlyMap<string, PageFacts>,
  base: string,
  kept: KeptPages = noneKept,
): readonly BuiltProblem[] {
  const known = new Set(files);
  const anchorsOf = (file: string) => facts.get(file)?.ids ?? kept.anchorsOf(file);
  const problems: BuiltProblem[] = [];
  const reasons = new Map<string, string | undefined>();
  const judge = (link: string, file: string) => {
    const isSame = isSameEverywhere(link);
    if (isSame && reasons.has(link)) return reasons.get(link);
    const reason = checkLink(link, file, base, known, anchorsOf);
    if (isSame) reasons.set(link, reason);
    return reason;
  };
  const checkLinks = (file: string, links: readonly string[]) => {
    for (const link of links) {
      const reason = judge(link, file);
      if (reason !== undefined) problems.push({ file, reason });
    }
  };
  for (const [file, page] of facts) {
    for (const reason of page.problems) problems.push({ file, reason });
    checkLinks(file, page.links);
  }
  for (const [file, links] of kept.affected(facts)) checkLinks(file, links);
  return problems.toSorted((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.reason, b.reason));
}
