/** What a site's settings mean for the form. */
import { makeUrls } from '#site/urls.ts';
import { hostKind } from '#site/issue-url.ts';
import type { SiteMeta } from '#schema';
import type { EditorSite } from './form/editor-config.ts';

export const adminPath = '/admin/';
/** Where the editor's own files stand, below the base. */
export const editorFolder = `${adminPath}editor/`;

/** `undefined` where the site has no form. */
export function settingsOf(site: SiteMeta): EditorSite | undefined {
  const { admin, repository, title } = site;
  if (admin === false || repository === undefined) return undefined;
  return {
    repository,
    title,
    host: hostKind(repository.url),
    signIn: typeof admin === 'object' ? admin.signIn : undefined,
    url: makeUrls(site).absolute('/'),
  };
}

/** What the page may connect to besides its own site. */
export function listConnections({ repository, signIn }: EditorSite): readonly string[] {
  const { origin } = new URL(repository.url);
  const isGithub = origin === 'https://github.com';
  const api = isGithub ? ['https://api.github.com', 'https://www.githubstatus.com'] : [origin];
  return ['blob:', 'data:', ...api, ...(signIn === undefined ? [] : [new URL(signIn).origin])];
}
