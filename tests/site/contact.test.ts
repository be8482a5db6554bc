/** What is an address on the page of the publisher is one in the links of every page, and nothing else is. */
import { expect, test } from 'vitest';
import { contactAddress, readMail } from '#site/contact.ts';
import { issueUrl } from '#site/issue-url.ts';

test.each([
  ['desk@example.org', 'mailto:desk@example.org'],
  ['first.last+desk@müller.example', 'mailto:first.last+desk@müller.example'],
  ['https://example.org/contact?of=desk', 'https://example.org/contact?of=desk'],
  ['Desk, mara@example.org', undefined],
  ['Mara <mara@example.org>', undefined],
  ['mara@example.org,tom@example.org', undefined],
  ['mara@example.org?bcc=tom@example.org', undefined],
  ['@desk@mastodon.example', undefined],
  ['www.example.org/contact', undefined],
  ['http:example.org', undefined],
  ['https://example.org and by post', undefined],
  ['The desk, by post', undefined],
])('the address of %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
  const issue = issueUrl({ contact, repository: undefined }, { form: 'error', title: 't', fields: [] });
  expect(issue?.replace(/\?subject=.*$/, '')).toBe(address);
  expect(readMail(contact)).toBe(address?.startsWith('mailto:') ? contact : undefined);
});
