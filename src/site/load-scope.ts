/** The site as far as the page at a path may see it: for what stands in the head of every page. */
import { loadActor, loadStory, type Site } from './site.ts';

/** Undefined for pages that belong to no story and no actor. */
export async function loadScope(path: string): Promise<Site | undefined> {
  const [, kind = '', id = ''] = path.split('/');
  if (id === '') return undefined;
  if (['stories', 'claims', 'sources'].includes(kind)) return loadStory(id);
  return kind === 'actors' ? loadActor(id) : undefined;
}
