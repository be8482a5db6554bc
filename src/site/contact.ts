/** What the contact of a site is: the one place that tells addresses from other text. */

/** Something that a mail program takes as it stands: one `@`, and nothing that ends an address or starts a query. */
const mail = /^[^\s@,;:<>()[\]"?&#%\\]+@[^\s@,;:<>()[\]"?&#%\\/]+$/;

/** The contact, if it is one e-mail address. */
export function readMail(contact: string | undefined): string | undefined {
  return contact !== undefined && mail.test(contact) ? contact : undefined;
}

/** The address behind a contact: a web address with its protocol, or an e-mail address; undefined for what is neither. */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(contact) && URL.canParse(contact)) return contact;
  return readMail(contact) === undefined ? undefined : `mailto:${contact}`;
}
