/** Addresses by which readers report something: a form of the repository with what is known filled in, or the contact. */
import type { SiteMeta } from '#schema';
import { contactAddress } from './contact.ts';

/** What a reader starts with. */
export interface Issue {
  /** Name of the form in `.github/ISSUE_TEMPLATE/` without `.yml`; other hosts get the text instead. */
  readonly form: 'error' | 'claim';
  readonly title: string;
  /** What is filled in, by the id of the field of the form and by its label for hosts without forms. */
  readonly fields: readonly { readonly id: string; readonly label: string; readonly value: string }[];
}

/**
 * The form of the configured repository, as GitHub, GitLab, and Codeberg with others of its kind take it; without a repository a
 * mail to the contact, or the contact's page. `undefined` where the site has neither.
 */
export function issueUrl(
  { repository, contact }: Pick<SiteMeta, 'repository' | 'contact'>,
  issue: Issue,
): string | undefined {
  const { form, title, fields } = issue;
  const body = fields.map(({ label, value }) => `${label}: ${value}\n\n`).join('');
  if (repository === undefined) return contactUrl(contact, title, body);
  const base = repositoryHome(repository.url);
  const host = hostKind(base);
  if (host === 'gitlab')
    return `${base}/-/issues/new?${query([
      ['issue[title]', title],
      ['issue[description]', body],
    ])}`;
  if (host === 'gitea')
    return `${base}/issues/new?${query([
      ['title', title],
      ['body', body],
    ])}`;
  const filled = fields.map(({ id, value }) => [id, value] as const);
  return `${base}/issues/new?${query([['template', `${form}.yml`], ['title', title], ...filled])}`;
}

/** The address of a repository's page, without a slash or `.git` at its end. */
export function repositoryHome(url: string): string {
  return url.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');
}

/** Which pattern the addresses of a repository follow; a host that is not known is taken for one like GitHub. */
export function hostKind(repository: string): 'github' | 'gitlab' | 'gitea' {
  const host = new URL(repository).hostname;
  if (host.includes('gitlab')) return 'gitlab';
  return /codeberg|gitea|forgejo/.test(host) ? 'gitea' : 'github';
}

function contactUrl(contact: string | undefined, subject: string, body: string): string | undefined {
  const address = contact === undefined ? undefined : contactAddress(contact);
  if (!address?.startsWith('mailto:')) return address;
  const filled = query([
    ['subject', subject],
    ['body', body],
  ]);
  return `${address}?${filled}`;
}

/** Spaces as `%20`: a `+` would stand in the text of a mail. */
function query(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');
}
