/** Something wrong with a file, before it is known which file: offsets into its text instead of a place. */
export interface Finding {
  readonly ruleId: string;
  readonly reason: string;
  /** Half-open UTF-16 range in the file. */
  readonly from?: number;
  readonly to?: number;
  /** A warning instead of an error. */
  readonly warning?: true;
  readonly actual?: string;
  readonly expected?: readonly string[];
}
