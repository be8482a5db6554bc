/** Another generator on the pages of a collection: from nothing, and after one changed claim with all that it keeps. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { claimWord, editedClaim, editReasoning } from '../edit-content.ts';
import { measureProgram, type Program } from '../measure-process.ts';
import type { Step } from '../run-steps.ts';
import { weighSite } from '../weigh-site.ts';
import type { FetchedPeer } from './fetch-peer.ts';
import type { Peer } from './model.ts';

/** Ours edits the same claim before. */
const firstEdit = 500;

/** @param pages how many the site must have at least */
export function listPeerSteps(
  peer: Peer,
  { program: script, env, modules }: FetchedPeer,
  { project, pages, most }: { readonly project: string; readonly pages: number; readonly most: number },
): Step[] {
  const { name: by, args, output, caches, fileOf } = peer;
  const program: Program =
    modules === undefined
      ? { command: script, args, cwd: project, env }
      : { command: process.execPath, args: [script, ...args], cwd: project, env };
  const run = () => measureProgram(program, most);
  const forget = async () => {
    for (const made of [output, ...caches]) await rm(path.join(project, made), { recursive: true, force: true });
  };
  const expectPages = async () => {
    const found = (await weighSite(by, path.join(project, output))).pages;
    if (found < pages) throw new Error(`built ${found} pages of ${pages}`);
  };
  const claim = `claims/${editedClaim}`;
  const expectClaim = async (time: number) => {
    const page = await readFile(path.join(project, output, claim, 'index.html'), 'utf8');
    if (!page.includes(claimWord(firstEdit + time))) throw new Error('the page of the claim is not that of its file');
  };
  return [
    { by, step: 'build', before: forget, run, after: expectPages },
    {
      by,
      step: 'claim',
      before: (time) => editReasoning(path.join(project, fileOf(claim)), firstEdit + time),
      run,
      after: expectClaim,
    },
  ];
}
