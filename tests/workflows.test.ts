import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const read = (name: string) => {
  const workflow: Workflow = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return { ...workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
};

test.each(files)('%s: pinned actions, least rights, nothing untrusted in a shell', (name) => {
  const { on, permissions, steps } = read(name);
  expect(steps.length).toBeGreaterThan(0);
  expect(JSON.stringify(on)).not.toContain('pull_request_target');
  expect(Object.values(permissions ?? { all: 'write' })).not.toContain('write');
  for (const { uses, run, with: inputs } of steps) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    expect(run ?? '').not.toContain('${{');
    if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
  }
});

test('what may write runs no code of a contributor', () => {
  const { on, steps } = read('comment.yml');
  expect(on).toEqual({ workflow_run: { workflows: ['What changes'], types: ['completed'] } });
  expect(read('diff.yml')).toMatchObject({ name: 'What changes', permissions: { contents: 'read' } });
  const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
  expect(commands).not.toMatch(/npm (?:ci|install|run)/);
  for (const { with: inputs } of steps) expect(inputs ?? {}).not.toHaveProperty('ref');
});
