/** `npm run new`: starts a file of content that passes the check. Exit codes: 0 fine, 1 problems, 2 crash. */
import path from 'node:path';
import { planStart } from '#drafts/start/plan-start.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { actorKinds, claimKinds, outletKinds, stances } from '#schema';
import { commandLine, projectRoot, resolveRoot, runCommand, UsageError } from './command.ts';
import { askChoice, Stopped } from './new/ask-for.ts';
import { openAsker, type Asker } from './new/asker.ts';
import { collectStart } from './new/collect-start.ts';
import { startSource } from './new/new-source.ts';
import { writeNew } from './write-new.ts';

const kinds = ['claim', 'actor', 'outlet', 'story', 'source'] as const;

const usage = `
Usage: npm run new
       npm run new -- claim  --claim TEXT [--story ID] [--kind KIND] [--find WORDS | --source ID --quote TEXT] [--stance STANCE]
       npm run new -- actor  --name NAME --kind ${actorKinds.join('|')}
       npm run new -- outlet --name NAME [--kind KIND] [--url ADDRESS]
       npm run new -- story  --title TEXT [--description TEXT]
       npm run new -- source --story ID --file FILE

Starts a file of content that passes the check. At a terminal it asks for what the arguments leave open; for a claim it
searches the sources for the passage as you type words of it, and fills in the verbatim quote, the source and whom the
source credits. A file that is there is never touched.

  --root DIR      the folder that holds seeds/ and content/ (default: this repository)
  --id ID         the last part of the address (default: made from the words)
  --find WORDS    cites the sentence of the sources that holds these words best
  --quote TEXT    cites these words, copied from --source
  --stance WORD   ${stances.join(', ')} (default: supports)
  --kind KIND     of a claim: ${claimKinds.join(', ')}
                  of an outlet: ${outletKinds.join(', ')}
  --file FILE     the article as saved: .txt, .html or .md; - reads its text from the input
  --ask           ask also where the input is no terminal, one answer a line
  --help          this text
`;

const text = { type: 'string' } as const;
const options = {
  root: text,
  id: text,
  title: text,
  description: text,
  name: text,
  kind: text,
  url: text,
  story: text,
  claim: text,
  source: text,
  quote: text,
  find: text,
  stance: text,
  file: text,
  ask: { type: 'boolean', default: false },
} as const;

await runCommand(usage, options, async ({ values, positionals }) => {
  const [typed, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Unexpected: ${more.join(' ')}`);
  const root = resolveRoot(values.root);
  const isAsked = values.ask || process.stdin.isTTY || values.file === '-';
  const asker = isAsked ? openAsker(process.stdin, process.stderr) : undefined;
  try {
    return await start(root, typed, values, asker);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.stdout.write('\nStopped. Nothing was written.\n');
    return 1;
  } finally {
    asker?.close();
  }
});

type Values = Parameters<typeof collectStart>[1] & Parameters<typeof startSource>[1];

async function start(root: string, typed: string | undefined, values: Values, asker?: Asker): Promise<number> {
  const what = typed ?? (asker && (await askChoice(asker, 'What do you want to start?', kinds))) ?? '';
  if (what === 'source') {
    const { lines, code } = await startSource(root, values, asker);
    process.stdout.write(`${lines.join('\n')}\n`);
    return code;
  }
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const started = planStart(reading, await collectStart(what, values, reading, asker));
  if ('refused' in started) {
    process.stdout.write(`${started.refused}. Nothing was written.\n`);
    return 1;
  }
  if (!(await writeNew(root, started))) {
    process.stdout.write(`${started.path} appeared meanwhile and stays as it is.\n`);
    return 1;
  }
  if (started.twin !== undefined)
    process.stdout.write(`${started.twin} has the same words; delete the new file if both mean the same.\n`);
  process.stdout.write(
    `Wrote ${started.path}. Next: open it, add what you know, and run ${commandLine('check', root)}\n`,
  );
  return 0;
}
