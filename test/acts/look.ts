/** What a library shows, for comparing. */
import type { Library } from '../../src/archive/archive.ts';
import { STATES, type Work, type WorkId } from '../../src/words/index.ts';

/** Every work, by title. */
export async function worksOf(library: Library): Promise<readonly Work[]> {
  const works: Work[] = [];
  for (let offset = 0; ; offset += 500) {
    const page = await library.catalogue.list({ visible: { states: STATES }, order: 'title', offset, limit: 500 });
    for (const { id } of page.works) {
      const found = await library.catalogue.find(id);
      if (found.kind === 'work') works.push(found.work);
    }
    if (page.works.length < 500) return works;
  }
}

/** `Title: state, parts that are here`, by title. */
export async function shelf(library: Library): Promise<readonly string[]> {
  return (await worksOf(library)).map((work) => `${work.title}: ${work.state}, ${work.chapters.have}`);
}

export async function stateOf(library: Library, id: WorkId): Promise<string> {
  const found = await library.catalogue.find(id);
  return found.kind === 'work' ? found.work.state : found.kind;
}

/** The number of the work with this title. */
export async function idOf(library: Library, title: string): Promise<WorkId> {
  const found = (await worksOf(library)).find((work) => work.title === title);
  if (!found) throw new Error(`no work is called ${title}`);
  return found.id;
}

/** All that shows and all that is kept, but the times at which it happened. */
export async function everything(library: Library) {
  const works = await worksOf(library);
  const texts: string[] = [];
  for (const work of works) for await (const chapter of library.catalogue.chapters(work.id)) texts.push(chapter.html);
  const originals = await library.originals.count();
  const fandoms = await library.catalogue.fandoms({ states: STATES });
  return { works: works.map(({ addedAt: _, ...work }) => work), texts, originals, fandoms };
}
