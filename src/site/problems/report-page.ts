/** Turns problems into what one page shows of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#core/problem.ts';
import { spotAt } from '#markdown/path-at-line.ts';
import { readDocument, type ContentDocument } from '#markdown/read-document.ts';
import { describeAll, describeHere, problemWords as words } from '../words/problems.ts';
import { fileOfPage, pageOfFile, type FileOfPage } from './page-files.ts';
import { findTargets } from './find-targets.ts';
import { problemsPath, type PageReport, type ShownProblem } from './page-report.ts';

export interface PageProblems {
  /** Of the page, below the base. */
  readonly address: string;
  readonly problems: readonly Problem[];
  /** Whether `problems` are all that there are. */
  readonly complete: boolean;
}

/** As the terminal has it. */
function describeWhere({ file, place }: Problem): string {
  return place === undefined ? file : `${file}:${place.line}:${place.column}`;
}

function readFile(root: string, file: string): ContentDocument | undefined {
  try {
    const folder = file.startsWith('src/') ? '.' : root;
    return readDocument(readFileSync(path.join(folder, file), 'utf8'), file.endsWith('.yaml'));
  } catch {
    return undefined;
  }
}

/** Whether a page shows a problem: those of its own file, on a story's page also those of the story's articles and claims. */
function concerns(page: FileOfPage, { file }: Problem): boolean {
  const isOfStory =
    page.kind === 'story' && ['claims', 'sources'].some((folder) => file.startsWith(`content/${folder}/${page.id}/`));
  return page.files.includes(file) || isOfStory;
}

const countErrors = (problems: readonly Problem[]) => problems.filter(({ fatal }) => fatal).length;

export function reportPage(root: string, link: (path: string) => string, found: PageProblems): PageReport {
  const { address, problems, complete } = found;
  const page = fileOfPage(address);
  const isList = address === problemsPath;
  const here = isList ? problems : problems.filter((problem) => page !== undefined && concerns(page, problem));
  const own = page?.files.find((file) => here.some((problem) => problem.file === file));
  const document = own === undefined ? undefined : readFile(root, own);
  const show = (problem: Problem): ShownProblem => {
    const { file, place, ruleId, reason, note, fatal, url } = problem;
    const isOwn = file === own;
    const spot = isOwn && document !== undefined && place !== undefined ? spotAt(document, place) : undefined;
    const other = isOwn ? undefined : pageOfFile(file);
    return {
      label: fatal ? words.error : words.warning,
      fatal,
      where: describeWhere(problem),
      reason,
      rule: { id: ruleId, href: link(url) },
      targets: isOwn && page !== undefined ? findTargets(page.kind, spot) : [],
      ...(note !== undefined && { note }),
      ...(other !== undefined && { page: link(other) }),
    };
  };
  const errors = countErrors(here);
  const rest = complete && !isList && problems.length > here.length;
  return {
    heading: isList && !complete ? words.checking : describeHere(errors, here.length - errors, isList),
    unshown: words.unshown,
    problems: here.map(show),
    ...(rest && {
      all: {
        text: describeAll(countErrors(problems), problems.length - countErrors(problems)),
        href: link(problemsPath),
      },
    }),
  };
}
