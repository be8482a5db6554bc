import { UsageError } from '../command.ts';

/** The address of a site with a slash at its end; `undefined` for what is no web address. */
export function readAddress(typed: string): URL | undefined {
  if (!/^https?:\/\//i.test(typed)) return undefined;
  const url = URL.parse(typed);
  if (url === null) throw new UsageError(`${typed} is no address. Expected one such as https://example.org/check/.`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError(`${typed}: expected an address without name, password, ? and #.`);
  }
  url.pathname = url.pathname.replace(/(?<=\/)index\.html$/, '').replace(/(?<!\/)$/, '/');
  return url;
}
