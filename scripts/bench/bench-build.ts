/** How long whole commands take on made-up collections, ours and those of other generators, in one run. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem, type } from 'node:os';
import path from 'node:path';
import { readCorpus } from '#markdown/read-corpus.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import { benchDev } from './bench-dev.ts';
import { sizes, type SizeName } from './make-collection.ts';
import { measureProgram, ourProgram } from './measure-process.ts';
import { listOurSteps, type Place } from './our-steps.ts';
import { fetchPeer, type FetchedPeer } from './peers/fetch-peer.ts';
import { listPages } from './peers/list-pages.ts';
import type { Peer } from './peers/model.ts';
import { listPeerSteps } from './peers/peer-steps.ts';
import { writeProject } from './peers/write-project.ts';
import { ours, type Measured, type Output, type Results, type Sized } from './results.ts';
import { runSteps, type RunOptions } from './run-steps.ts';
import { weighSite } from './weigh-site.ts';
import { writeCollection } from './write-collection.ts';

export interface BenchOptions {
  /** As it was typed. */
  readonly command: string;
  readonly sizes: readonly SizeName[];
  readonly ours: boolean;
  /** Sizes at which share cards are drawn: about two hundredths of a second each. */
  readonly cards: ReadonlySet<SizeName>;
  readonly peers: readonly Peer[];
  readonly runs: number;
  readonly within: number;
  /** Seconds after which a command is given up. */
  readonly most: number;
  readonly tell: (line: string) => void;
  /** Figures of an earlier run, which stay for the sizes that are not measured now. */
  readonly earlier: Results | undefined;
  /** Called with all that is known so far. */
  readonly save: (results: Results) => Promise<void>;
}

/** Sizes at which a dev server is started. */
const devSizes: ReadonlySet<SizeName> = new Set(['S', 'M']);

const sizeOrder = Object.keys(sizes);

interface Fetched {
  readonly peer: Peer;
  readonly tool: FetchedPeer | string;
}

/** Before anything is measured, so that nothing is fetched meanwhile. */
async function fetchPeers({ peers, sizes: wanted, tell }: BenchOptions): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  for (const peer of peers) {
    if (!peer.sizes.some((size) => wanted.includes(size))) continue;
    const tool = await fetchPeer(peer).catch((error: unknown) => `could not be fetched: ${String(error)}`);
    tell(`${peer.title} ${typeof tool === 'string' ? tool : tool.version}`);
    fetched.push({ peer, tool });
  }
  return fetched;
}

interface SizeRun {
  readonly place: Place;
  readonly size: SizeName;
  readonly runOptions: RunOptions;
  readonly keepOutput: (output: Output) => Promise<void>;
}

async function benchOurs({ place, size, runOptions, keepOutput }: SizeRun, options: BenchOptions): Promise<void> {
  const { most, cards } = options;
  await runSteps(listOurSteps(place, { most, cards: cards.has(size) }), runOptions);
  await keepOutput(await weighSite(ours, place.site).catch(() => ({ by: ours, ...nothingBuilt })));
  if (devSizes.has(size)) await benchDev(place.root, most, runOptions);
}

const nothingBuilt = { pages: 0, htmlBytes: 0, largestPage: 0, bytes: 0 };

async function benchPeers(
  { place, size, runOptions, keepOutput }: SizeRun,
  fetched: readonly Fetched[],
  most: number,
): Promise<void> {
  const wanted = fetched.filter(({ peer }) => peer.sizes.includes(size));
  if (wanted.length === 0) return;
  const reading = await readCorpus(place.root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const pages = listPages(reading);
  for (const { peer, tool } of wanted) {
    if (typeof tool === 'string') {
      await runOptions.keep({ by: peer.name, step: 'build', runs: [], failed: tool });
      continue;
    }
    const project = path.join(place.folder, peer.name);
    await writeProject(project, peer, pages, tool.modules);
    await runSteps(listPeerSteps(peer, tool, { project, pages: pages.length, most }), runOptions);
    const output = await weighSite(peer.name, path.join(project, peer.output)).catch(() => undefined);
    if (output !== undefined) await keepOutput(output);
    await rm(project, { recursive: true, force: true });
  }
}

export async function benchBuild(options: BenchOptions): Promise<Results> {
  const { command, ours: withOurs, runs, within, most, tell, save } = options;
  const fetched = await fetchPeers(options);
  const results: Results = {
    machine: { cores: availableParallelism(), memory: totalmem() / 2 ** 30, system: type(), node: process.version },
    versions: {
      ...options.earlier?.versions,
      ...Object.fromEntries(
        fetched.flatMap(({ peer, tool }) => (typeof tool === 'string' ? [] : [[peer.name, tool.version]])),
      ),
    },
    sizes: (options.earlier?.sizes ?? []).filter(({ size }) => !options.sizes.includes(size)),
  };
  for (const size of options.sizes) {
    const sized: Sized = { size, command, measured: [], outputs: [] };
    results.sizes.push(sized);
    results.sizes.sort((a, b) => sizeOrder.indexOf(a.size) - sizeOrder.indexOf(b.size));
    const keep = async (measured: Measured) => {
      sized.measured.push(measured);
      await save(results);
    };
    const keepOutput = async (output: Output) => {
      sized.outputs.push(output);
      await save(results);
    };
    const folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-bench-'));
    const clean = () => {
      for (const made of [folder, cacheFolder(path.join(folder, 'root'))])
        rmSync(made, { recursive: true, force: true });
    };
    process.once('exit', clean);
    const place = { folder, root: path.join(folder, 'root'), site: path.join(folder, 'site') };
    const tellSize = (line: string) => tell(`${size}: ${line}`);
    const sizeRun = { place, size, keepOutput, runOptions: { runs, within, tell: tellSize, keep } };
    try {
      await mkdir(place.root);
      await writeCollection(place.root, sizes[size]);
      if (withOurs) await benchOurs(sizeRun, options);
      else await measureProgram(ourProgram('ingest', ['--root', place.root]), most);
      await benchPeers(sizeRun, fetched, most);
    } catch (error) {
      tellSize(`stopped: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      process.removeListener('exit', clean);
      clean();
    }
  }
  return results;
}
