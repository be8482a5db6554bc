/** Loads what a build needs later on if anything changed, while the files are looked at: until then this thread has nothing else to do. */
export async function loadAhead(): Promise<void> {
  // What pages are answered with; Node reads the code behind it when it is first named.
  void globalThis.Response;
  await import('../check/examine.ts');
}
