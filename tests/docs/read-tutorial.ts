/** The tutorial as steps: files to save, commands to type, and what is printed after them. */
export type Step =
  | { readonly kind: 'save'; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly lines: readonly string[]; readonly printed: string | undefined };

const block = /^```(\w+)\n([^]*?)^```$/gm;
const saved = /Save this as `([^`\n]+)`[^\n]*:\s*$/;

/**
 * Blocks of `sh` are run, the `text` right below one is what it prints, and a block below 'Save this as `file`:' is a file.
 * Blocks of `bash` are not run. Any other block is an error, so that nothing stands untested.
 */
export function readTutorial(markdown: string): readonly Step[] {
  const steps: Step[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: language = '', 2: text = '' } of markdown.matchAll(block)) {
    const between = markdown.slice(end, index);
    end = index + whole.length;
    const file = saved.exec(between)?.[1];
    const last = steps.at(-1);
    if (file !== undefined) steps.push({ kind: 'save', file, text });
    else if (language === 'sh') steps.push({ kind: 'run', lines: text.trim().split('\n'), printed: undefined });
    else if (language === 'text' && between.trim() === '' && last?.kind === 'run')
      steps[steps.length - 1] = { ...last, printed: text };
    else if (language !== 'bash') throw new Error(`The tutorial has a block that no step uses: ${text.slice(0, 80)}`);
  }
  return steps;
}

/** What was printed as a pattern: `…` stands for anything, on a line of its own for any lines. */
export function matchesPrinted(actual: string, printed: string): boolean {
  const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const pattern = printed
    .trim()
    .split('\n')
    .map((line) => (line === '…' ? '[^]*' : line.split('…').map(escape).join('[^\\n]*')))
    .join('\n');
  return new RegExp(`^${pattern}$`).test(actual.trim());
}
