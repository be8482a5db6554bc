/** Addresses as they stand in pages and feeds: below the base, and absolute where the site knows where it stands. */
import { normaliseBase } from '#core/views/paths.ts';
import type { SiteMeta } from '#schema';
import { hostKind, issueUrl, repositoryHome, type Issue } from './issue-url.ts';

export interface Urls {
  /** `/claims/x/y/#p-1-2` -> `/base/claims/x/y/#p-1-2`. */
  readonly link: (path: string) => string;
  /** The same with the site's address; undefined where `site.yaml` has no `url`. */
  readonly absolute: (path: string) => string | undefined;
  /** Page of a content file in the repository's editor; undefined where no repository is configured. */
  readonly edit: (file: string) => string | undefined;
  /** Form of the repository, or the contact, for what a reader reports; undefined where there is neither. */
  readonly issue: (issue: Issue) => string | undefined;
}

/** The address of an editor for a file on GitHub, GitLab, Codeberg and others that follow one of the two patterns. */
function editUrl(repository: NonNullable<SiteMeta['repository']>, file: string): string {
  const base = repositoryHome(repository.url);
  const path = [repository.path.replace(/^\/+|(?<!\/)\/+$/g, ''), file].filter(Boolean).join('/');
  const action = { gitlab: '-/edit', gitea: '_edit', github: 'edit' }[hostKind(base)];
  return `${base}/${action}/${encodeURIComponent(repository.branch).replaceAll('%2F', '/')}/${path}`;
}

export function makeUrls(site: Pick<SiteMeta, 'url' | 'base' | 'repository' | 'contact'>): Urls {
  const base = normaliseBase(site.base);
  const link = (path: string) => base + path.replace(/^\/+/, '');
  const { url, repository } = site;
  return {
    link,
    absolute: (path) => (url === undefined ? undefined : new URL(link(path), url).href),
    edit: (file) => (repository === undefined ? undefined : editUrl(repository, file)),
    issue: (issue) => issueUrl(site, issue),
  };
}
