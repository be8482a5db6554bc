/** What a build prints in a job of GitHub Actions: words of content among it must not be taken for commands. */
import { randomUUID } from 'node:crypto';

/**
 * From now on the runner takes no printed line for a command, such as `::add-mask::`, until the returned function is
 * called. The token that ends it cannot be known to whoever wrote the content. Elsewhere nothing is printed.
 */
export function muteWorkflowCommands(): () => void {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return () => {};
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  return () => process.stdout.write(`::${token}::\n`);
}
