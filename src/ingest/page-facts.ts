/** What a page states of itself in its head: JSON-LD (schema.org), Open Graph and other meta elements, title, language. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readable } from './characters.ts';
import type { StatedFact } from './model.ts';

type Field = StatedFact['field'];

/** Meta elements by name or property, best first within a field. */
const metaFields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['og:title', 'title'],
  ['og:site_name', 'outlet'],
  ['article:published_time', 'published'],
  ['datepublished', 'published'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish-date', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.created', 'published'],
  ['parsely-pub-date', 'published'],
  ['sailthru.date', 'published'],
  ['article.published', 'published'],
  ['author', 'byline'],
  ['parsely-author', 'byline'],
  ['og:url', 'url'],
  ['description', 'description'],
]);
const articleTypes =
  /^(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Tech|Scholarly|Satirical|AdvertiserContent)?(?:News)?Article|(?:Live)?BlogPosting|Report)$/;
/** What the Wayback Machine puts before the addresses of the pages that it saved. */
const archive = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:\/\/)/;
/** A JSON-LD block above this is data, not a description of an article. */
const longestData = 500_000;

/** In order of trust: JSON-LD, the canonical link, meta elements, then the title element. */
export function readPageFacts(tree: Root): readonly StatedFact[] {
  const linked: StatedFact[] = [];
  const meta: StatedFact[] = [];
  const canonical: StatedFact[] = [];
  const last: StatedFact[] = [];
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node;
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      linked.push(...readLinkedData(textOf(node)));
    else if (tagName === 'meta') meta.push(...readMeta(node));
    else if (tagName === 'title' && last.every(({ field }) => field !== 'title'))
      last.push(...fact('title', textOf(node), 'the title element'));
    else if (tagName === 'html') last.push(...fact('language', properties['lang'], 'the lang attribute of the page'));
    else if (tagName === 'link' && Array.isArray(properties['rel']) && properties['rel'].includes('canonical'))
      canonical.push(...fact('url', properties['href'], 'the canonical link'));
  });
  return [...linked, ...canonical, ...meta, ...last];
}

function fact(field: Field, value: unknown, where: string): readonly StatedFact[] {
  const text = typeof value === 'string' ? readable(field === 'url' ? value.replace(archive, '') : value) : '';
  if (
    text === '' ||
    (field === 'url' && !/^https?:\/\/\S+$/.test(text)) ||
    (field === 'byline' && /^https?:/.test(text))
  )
    return [];
  return [{ field, value: text, where }];
}

function readMeta({ properties }: Element): readonly StatedFact[] {
  const name = [properties['property'], properties['name'], properties['itemProp']]
    .flat()
    .find((value) => typeof value === 'string');
  const field = metaFields.get(name?.toLowerCase() ?? '');
  return field === undefined ? [] : fact(field, properties['content'], `the meta element ${name}`);
}

/** A title or a script holds nothing but text. */
function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readLinkedData(json: string): readonly StatedFact[] {
  if (json.length > longestData) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const candidates = [data, isData(data) ? data['@graph'] : undefined].flat().filter(isData);
  const article = candidates.find((item) =>
    [item['@type']]
      .flat()
      .some((type) => typeof type === 'string' && articleTypes.test(type.replace(/^https?:\/\/schema\.org\//, ''))),
  );
  if (article === undefined) return [];
  const byId = new Map(candidates.flatMap((item): [unknown, Data][] => [[item['@id'], item]]));
  const where = (key: string): string => `${key} in the page’s JSON-LD`;
  return [
    ...fact('title', article['headline'], where('headline')),
    ...fact('published', article['datePublished'], where('datePublished')),
    ...namesOf(article['author'], byId).flatMap((name) => fact('byline', name, where('author'))),
    ...namesOf(article['publisher'], byId)
      .slice(0, 1)
      .flatMap((name) => fact('outlet', name, where('publisher'))),
    ...fact('language', article['inLanguage'], where('inLanguage')),
    ...fact('url', article['url'], where('url')),
  ];
}

/** Names of people or bodies, given as text, as data, or by the `@id` of data elsewhere in the block. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Data>): readonly string[] {
  return [value].flat().flatMap((item) => {
    const data = isData(item) && item['name'] === undefined ? (byId.get(item['@id']) ?? item) : item;
    const name = isData(data) ? data['name'] : data;
    return [name].flat().filter((text) => typeof text === 'string');
  });
}
