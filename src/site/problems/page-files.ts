/** Which file a page is made of, and which page a file makes; addresses are below the base. */
import {
  actorPath,
  claimPath,
  docPath,
  homePath,
  outletPath,
  personPath,
  sourcePath,
  storyPath,
} from '#core/views/paths.ts';
import { contentKinds, type ContentKind } from '#schema';

const pathOf: Readonly<Record<ContentKind, (id: string) => string>> = {
  story: storyPath,
  outlet: outletPath,
  actor: actorPath,
  source: sourcePath,
  claim: claimPath,
  doc: docPath,
  person: personPath,
};

export interface FileOfPage {
  readonly kind: ContentKind | 'site';
  readonly id: string;
  /** Paths that it may have, below the root. */
  readonly files: readonly string[];
  /** The story that has to be read to check it. */
  readonly story?: string;
}

const kinds = Object.entries(contentKinds).map(([kind, { folder }]) => ({ kind, folder }));

function isKind(name: string): name is ContentKind {
  return name in contentKinds;
}

/** The file behind an address; `undefined` for pages that are made of many. Pages below a story's count as the story's. */
export function fileOfPage(address: string): FileOfPage | undefined {
  if (address === homePath) return { kind: 'site', id: 'site', files: ['content/site.yaml'] };
  const [folder = '', first, second] = address.split('/').filter(Boolean);
  const kind = kinds.find((each) => each.folder === folder)?.kind;
  if (kind === undefined || !isKind(kind) || first === undefined) return undefined;
  const isDeep = kind === 'claim' || kind === 'source';
  if (isDeep && second === undefined) return undefined;
  const id = isDeep ? `${first}/${second}` : first;
  return {
    kind,
    id,
    files: [`content/${folder}/${id}.md`, ...(kind === 'doc' ? [`src/docs/${id}.md`] : [])],
    ...((isDeep || kind === 'story') && { story: first }),
  };
}

/** The page that a file makes, if it makes one. */
export function pageOfFile(file: string): string | undefined {
  if (file === 'content/site.yaml') return homePath;
  const [, folder, id] = /^(?:content|src)\/([a-z]+)\/(.+)\.md$/.exec(file) ?? [];
  const kind = kinds.find((each) => each.folder === folder)?.kind;
  return kind === undefined || !isKind(kind) || id === undefined ? undefined : pathOf[kind](id);
}
