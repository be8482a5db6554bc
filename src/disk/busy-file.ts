/** A file that somebody else saves again and again while it is to be written. `path` is below the root. */
export class BusyFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} changed while it was read.`);
    this.path = path;
  }
}
