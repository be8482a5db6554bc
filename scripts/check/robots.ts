/** The rules that a site gives to programs: RFC 9309, as far as a checker of single links needs it. */

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** Whether robots.txt lets programs without a name of their own ask for a path: the longest rule wins, allow in a tie. */
export function mayVisit(robots: string, path: string): boolean {
  const rules = listRules(robots).filter((rule) => toPattern(rule.path).test(path));
  const [best] = rules.sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return best?.allow ?? true;
}

/** The rules of all groups for `*`. */
function listRules(robots: string): Rule[] {
  const rules: Rule[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      agents = inRules ? [value] : [...agents, value];
      inRules = false;
    } else if (name === 'allow' || name === 'disallow') {
      inRules = true;
      if (agents.includes('*') && value !== '') rules.push({ allow: name === 'allow', path: value });
    }
  }
  return rules;
}

function toPattern(path: string): RegExp {
  const source = path.replace(/[\\^.+?()[\]{}|]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source.replace(/\$(?!$)/g, String.raw`\$`)}`);
}
