/** The head of a mail that was saved as text (RFC 5322): its subject is the title, the rest says who sent it and when. */
const field = /^(?<name>From|To|Cc|Bcc|Reply-To|Sender|Date|Sent|Subject|Message-ID):\s+(?=\S)/i;
const forwarded = /^(?:(?:Re|Fwd?|Aw|Wg|Tr|Rv)\s*:\s*)+/i;

/** Name of the field, lower case; undefined in a line of another kind. */
export function readMailField(text: string): string | undefined {
  return field.exec(text)?.groups?.['name']?.toLowerCase();
}

/** How many of the first lines are the head of a mail; 0 without sender or subject. */
export function countMailHead(texts: readonly string[]): number {
  const end = texts.findIndex((text) => readMailField(text) === undefined);
  const names = texts.slice(0, end < 0 ? texts.length : end).map(readMailField);
  return names.includes('from') && names.includes('subject') ? names.length : 0;
}

/** Length of what stands before the title: `Subject: Fwd: `; 0 in a line that is no subject. */
export function measureSubjectMark(text: string): number {
  if (readMailField(text) !== 'subject') return 0;
  const mark = field.exec(text)?.[0].length ?? 0;
  return mark + (forwarded.exec(text.slice(mark))?.[0].length ?? 0);
}
