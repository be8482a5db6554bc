/** Short names for columns that differ between the sources of a story. */

/** As wide as a column heading on a phone. */
const longestLabel = 28;

export interface Labelled {
  readonly id: string;
  readonly title: string;
  /** Name of the outlet, where it is known. */
  readonly outlet: string | undefined;
}

/** A label for each id: the outlet's name, else the first words of the title; longer where two would be the same. */
export function chooseLabels(sources: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, title, outlet } of sources) {
    const choices = [
      ...(outlet === undefined ? [] : [outlet, `${outlet}: ${shorten(title, longestLabel)}`]),
      ...shortForms(title),
      title,
      `${title} (${id})`,
    ];
    const label = choices.find((choice) => !taken.has(choice)) ?? id;
    taken.add(label);
    labels.set(id, label);
  }
  return labels;
}

function shortForms(title: string): readonly string[] {
  const words = title.split(' ').length;
  return Array.from({ length: words }, (_, more) => shorten(title, longestLabel + more * 8));
}

/** The first words, without a function word or a comma at the end, and an ellipsis where words are left out. */
function shorten(title: string, longest: number): string {
  if (title.length <= longest) return title;
  let text = title.slice(0, longest);
  const space = text.lastIndexOf(' ');
  if (title.charAt(longest) !== ' ' && space > 0) text = text.slice(0, space);
  for (let shorter = ''; shorter !== text;) {
    shorter = text;
    text = text
      .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')
      .replace(/\s(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|as)$/i, '');
  }
  return `${text}…`;
}
