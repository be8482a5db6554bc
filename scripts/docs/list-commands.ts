/** Every command that `package.json` names, with its usage and options, read from the files of the commands themselves. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { describeCommand, projectRoot, type CommandText } from '../command.ts';
import { tools, writeToolUsage } from '../tools.ts';
import { options, usage } from './usage.ts';

export interface Command extends CommandText {
  /** As it is typed: `npm run check`. */
  readonly name: string;
}

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

let listed: Promise<readonly Command[]> | undefined;

/**
 * In the order of `package.json`. Throws for a script that is neither a file of `scripts/` nor a tool. Read once, because a
 * process loads each file once.
 */
export function listCommands(): Promise<readonly Command[]> {
  listed ??= readCommands();
  return listed;
}

async function readCommands(): Promise<readonly Command[]> {
  const text = await readFile(path.join(projectRoot, 'package.json'), 'utf8');
  const { scripts } = packageSchema.parse(JSON.parse(text));
  const commands: Command[] = [];
  for (const [name, line] of Object.entries(scripts)) {
    commands.push({ name: name === 'test' ? 'npm test' : `npm run ${name}`, ...(await readCommand(name, line)) });
  }
  return commands;
}

async function readCommand(name: string, line: string): Promise<CommandText> {
  const tool = tools[name];
  if (tool !== undefined) return { usage: writeToolUsage(name, tool), options: [] };
  if (name === 'docs') return { usage: usage.trim(), options: Object.keys(options) };
  const file = /^node (scripts\/[\w-]+\.ts)$/.exec(line)?.[1];
  const found =
    file === undefined
      ? undefined
      : await describeCommand(() => import(pathToFileURL(path.join(projectRoot, file)).href));
  if (found === undefined)
    throw new Error(`npm run ${name}: expected a file of scripts/ that calls runCommand, found "${line}"`);
  return found;
}
