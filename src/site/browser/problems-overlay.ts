/** In development: the problems of a page's file, in a list at its top and each beside what it concerns. */
import { problemsEvent, reportAddress, type PageReport, type ShownProblem } from '../problems/page-report.ts';

const mark = 'data-problem';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Messages are English in every language of the interface. */
const message = { lang: 'en', dir: 'ltr' };

const headOf = ({ label, rule, where }: ShownProblem): HTMLElement =>
  element(
    'p',
    { class: 'problem-head' },
    element('b', {}, label),
    ' ',
    element('a', { href: rule.href }, element('code', { dir: 'ltr' }, rule.id)),
    ' ',
    element('code', { class: 'problem-where', dir: 'ltr' }, where),
  );

function drawProblem(problem: ShownProblem, id: string): HTMLElement {
  const { reason, note, fatal, label } = problem;
  const notes = note === undefined ? [] : [element('pre', message, note)];
  return element(
    'aside',
    { class: fatal ? 'problem problem-error' : 'problem', id, 'aria-label': label, [mark]: '', tabindex: '-1' },
    headOf(problem),
    element('p', message, reason),
    ...notes,
  );
}

function findTarget({ targets }: ShownProblem): Element | undefined {
  for (const selector of targets) {
    const found = document.querySelector(selector);
    if (found !== null) return found;
  }
  return undefined;
}

/** Inside a card, after anything else; below those that stand there already. */
function place(problem: HTMLElement, target: Element): void {
  if (target.matches('article, .block, section')) {
    target.append(problem);
    return;
  }
  let after = target;
  while (after.nextElementSibling?.hasAttribute(mark) === true) after = after.nextElementSibling;
  after.after(problem);
}

function drawEntry(problem: ShownProblem, anchor: string | undefined): HTMLElement {
  const { reason, page, where, fatal, label } = problem;
  const words = element('span', message, reason);
  const href = anchor === undefined ? page : `#${anchor}`;
  const linked = href === undefined ? words : element('a', { href }, words);
  const file = element('code', { class: 'problem-where', dir: 'ltr' }, where);
  return element('li', fatal ? { class: 'problem-error' } : {}, element('b', {}, label), ' ', linked, ' ', file);
}

/** Whether the server had no page for this address: a file that cannot be read makes none. */
function isMissing(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.responseStatus === 404;
}

function draw(report: PageReport): void {
  for (const old of document.querySelectorAll(`[${mark}]`)) old.remove();
  const { problems, heading, unshown, all } = report;
  const list = document.querySelector<HTMLElement>('[data-problem-list]');
  const main = document.querySelector('main');
  if (list !== null) {
    list.replaceChildren(
      element('p', { role: 'status' }, heading),
      ...problems.map((problem, at) => {
        const drawn = drawProblem(problem, `problem-${at + 1}`);
        if (problem.page !== undefined)
          drawn.querySelector('.problem-where')?.replaceWith(linkWhere(problem.page, problem));
        return drawn;
      }),
    );
    return;
  }
  if (problems.length === 0 && all === undefined) return;
  const missing = problems.length > 0 && isMissing();
  if (missing) main?.replaceChildren(element('h1', { [mark]: '' }, unshown));
  const entries = problems.map((problem, at) => {
    const id = `problem-${at + 1}`;
    const target = missing ? main?.lastElementChild : findTarget(problem);
    if (target === undefined || target === null) return drawEntry(problem, undefined);
    place(drawProblem(problem, id), target);
    return drawEntry(problem, id);
  });
  const bar = element(
    'section',
    { class: 'problem-bar', 'aria-label': heading, [mark]: '' },
    element('p', { role: 'status', class: 'problem-title' }, heading),
    ...(entries.length === 0 ? [] : [element('ol', {}, ...entries)]),
    ...(all === undefined ? [] : [element('p', {}, element('a', { href: all.href }, all.text))]),
  );
  document.querySelector('.skip')?.after(bar);
}

function linkWhere(page: string, { where }: ShownProblem): HTMLElement {
  return element('a', { href: page, class: 'problem-where' }, element('code', { dir: 'ltr' }, where));
}

async function refresh(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const page = encodeURIComponent(location.pathname);
  const answer = await fetch(`${base}${reportAddress}?page=${page}`).catch(() => undefined);
  if (answer?.ok !== true) return;
  const report: PageReport = await answer.json();
  draw(report);
}

import.meta.hot?.on(problemsEvent, () => void refresh());
void refresh();
