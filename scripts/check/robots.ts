/** The rules that a site gives to programs: RFC 9309, as far as a checker of single links needs it. */

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** Whether robots.txt lets programs without a name of their own ask for a path: the longest rule wins, allow in a tie. */
export function mayVisit(robots: string, path: string): boolean {
  const rules = listRules(robots).filter((rule) => isCovered(path, rule.path));
  const [best] = rules.sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return best?.allow ?? true;
}

/** The rules of all groups for `*`. */
function listRules(robots: string): Rule[] {
  const rules: Rule[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n|\r|\n/)) {
    const [key = '', ...rest] = (line.split('#')[0] ?? '').split(':');
    const value = rest.join(':').trim();
    const name = key.trim().toLowerCase();
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

/** Whether a path matches a rule from its start: `*` stands for any run, `$` at the end for the end. In linear time. */
function isCovered(path: string, rule: string): boolean {
  const toEnd = rule.endsWith('$');
  const parts = (toEnd ? rule.slice(0, -1) : rule).split('*');
  const [first = ''] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1)) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !toEnd || at === path.length || (parts.length > 1 && path.endsWith(parts.at(-1) ?? ''));
}
