/** Does what may fail because a disk is full, and puts the path of the file into such an error: systems leave it out. */
export async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw nameFile(error, file);
  }
}

/** An error of the system that names no file, with the path of the one that it is about. */
export function nameFile(error: unknown, file: string): unknown {
  if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path: file });
  return error;
}
