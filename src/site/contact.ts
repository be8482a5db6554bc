/** The address behind a contact: a web address, or an e-mail address; undefined for what is neither. */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:/.test(contact)) return contact;
  return contact.includes('@') ? `mailto:${contact}` : undefined;
}
