/** Loads what builds with changes need later on, while the files are looked at: this thread has nothing else to do meanwhile. */
export async function loadAhead(): Promise<void> {
  // What pages are answered with; Node reads the code behind it when it is first named.
  void globalThis.Response;
  await import('../check/examine.ts');
}
