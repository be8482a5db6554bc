/** What the bench knows of another generator. */
import type { SizeName } from '../make-collection.ts';

/** One page of the made-up site, the same for each generator. */
export interface PeerPage {
  /** Below the site, without slashes at the ends; empty for the first page. */
  readonly path: string;
  readonly title: string;
  /** CommonMark with links from the root of the site. */
  readonly body: string;
}

/** Packages of npm in exact versions, the generator itself first. */
export interface NpmTool {
  readonly packages: readonly (readonly [name: string, version: string])[];
  readonly program: string;
}

/** A program of Debian, with the packages that hold the libraries it needs. */
export interface DebianTool {
  readonly debian: readonly string[];
  readonly program: string;
}

export interface Peer {
  /** As it is typed. */
  readonly name: string;
  readonly title: string;
  readonly sizes: readonly SizeName[];
  readonly tool: NpmTool | DebianTool;
  readonly args: readonly string[];
  /** Settings and layouts, by their path in the project; everything that is not here is as the generator has it. */
  readonly files: Readonly<Record<string, string>>;
  /** File of a page in the project. */
  readonly fileOf: (page: string) => string;
  /** Prints the title into the body, for generators whose layout does not. */
  readonly titleInBody?: true;
  /** Folder of the built site in the project. */
  readonly output: string;
  /** What it keeps between runs, in the project. */
  readonly caches: readonly string[];
}

/** The layout that generators without a theme are given; `head` and `body` are in the words of their templates. */
export function writeLayout(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<header><a href="/">Bench</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
