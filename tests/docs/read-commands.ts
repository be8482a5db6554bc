/** What docs say to type: the commands in code, with the options that follow. */
export interface TypedCommand {
  readonly file: string;
  readonly name: string;
  readonly options: readonly string[];
}

/** `npm run NAME`, `npm test`, with the `--options` after `--` up to the end of the line or of the code. */
export function findCommands(file: string, text: string): readonly TypedCommand[] {
  return [...text.matchAll(/npm (?:run (?:--silent )?([a-z][\w-]*)|(test))\b(?: -- ([^`\n]*))?/g)].map(
    ([, run, test = '', rest = '']) => ({
      file,
      name: run ?? test,
      options: [...rest.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option = '']) => option),
    }),
  );
}
