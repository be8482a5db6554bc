/**
 * Regular expressions that can take more than linear time, found by scslre: an attacker's line of text, or just a
 * long one, would keep a build busy for hours. Most are mended by a look-behind that lets a search start at one place
 * of a run only (`(?<!\s)\s+$`), by classes that exclude each other, or by a bound (`{0,60}`).
 */
import { analyse } from 'scslre';
import ts from 'typescript';

export interface FoundExpression {
  readonly source: string;
  readonly flags: string;
  /** From 1. */
  readonly line: number;
}

/** Of these the input is bounded before they see it; by their source, with the bound. */
export const boundedInputs: ReadonlyMap<string, string> = new Map([
  [String.raw`\B(?=(?:\d{3})+$)`, 'the digits of one JavaScript number'],
  [String.raw`^(.+?)(?:\s+and)?[\s-]+\p{L}+$`, 'a run of number words, which readNumberAt cuts at longestRun'],
  ...[
    String.raw`^\s*(?:if|for|while|switch|function|catch)\s*\(?[\w$\s,!"'=.]*\).*\{?\s*$`,
    String.raw`\bfunction\s*[\w$]*\s*\([\w$,\s]*\)\s*\{?`,
    String.raw`^\s*[\w$.[\]"']+\s*=\s*[^=].*;\s*$`,
    String.raw`[{}]\s*\)?\s*;?\s*$`,
  ].map((source) => [source, 'the head of a line, which describeShape cuts at judgedCharacters'] as const),
]);

/** The regular expression literals of a TypeScript file, in order. */
export function listExpressions(file: string, text: string): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A look-ahead at the start that lets only short input pass. */
const boundsItself = /^\^\(\?=\.\{0,\d{1,3}\}\$\)/;

/** Why an expression is refused; undefined if its time is linear, or its input bounded. */
export function refuseExpression(source: string, flags: string): string | undefined {
  if (boundedInputs.has(source) || boundsItself.test(source)) return undefined;
  const [report] = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports;
  if (report === undefined) return undefined;
  const at = source.slice(Math.max(0, ('quant' in report ? report.quant : report.startQuant).start - 1)).slice(0, 30);
  return `takes ${report.exponential ? 'exponential' : 'quadratic'} time on long input, by the repetition at ${at}`;
}
