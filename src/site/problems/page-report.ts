/** What the development server tells a page of the problems of its content: plain data, all words ready to print. */
export interface ShownProblem {
  /** 'Error' or 'Warning'. */
  readonly label: string;
  readonly fatal: boolean;
  /** `content/claims/x/y.md:12:5`, as the terminal has it. */
  readonly where: string;
  readonly reason: string;
  readonly note?: string;
  readonly rule: { readonly id: string; readonly href: string };
  /** The page of its file, where that is another one. */
  readonly page?: string;
  /** Selectors of what it concerns on this page, best first. */
  readonly targets: readonly string[];
}

export interface PageReport {
  readonly heading: string;
  /** Said in place of a page that could not be made. */
  readonly unshown: string;
  readonly problems: readonly ShownProblem[];
  /** The page that lists all, where there are more than on this one. */
  readonly all?: { readonly text: string; readonly href: string };
}

/** Where pages ask for their report, below the base. */
export const reportAddress = '@problems.json';
/** The page of all problems, in development alone. */
export const problemsPath = '/problems/';
/** Sent to open pages when a report may have changed. */
export const problemsEvent = 'crossbearing:problems';
