/** What a format may ask of whoever prints it. */
export interface FormatOptions {
  /** Whether the text may hold colours of a terminal. */
  readonly color?: boolean;
  /** The path of a file for whoever reads the report, such as from the top of the repository; default: as in the problem. */
  readonly pathOf?: (file: string) => string;
  /** Where a rule is explained, as a full web address; `undefined` where no such address is known. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
}
