/**
 * The walk: every address and every command, as a guest and as the owner. No word of a work that a guest may not see comes out to a guest, no
 * e-mail address to anyone but the owner, and no text of a sealed work to anybody.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { World } from '../src/site/index.ts';
import { isAdult } from '../src/site/work/notice.ts';
import { STATES, type WorkSummary } from '../src/words/index.ts';
import { type OpenedLibrary, openSamples, openWith, SAMPLES } from './library.ts';
import { type OpenedSite, openSite } from './site.ts';
import { ENDS, everyWork, guesses, numbersOf } from './walk/addresses.ts';
import { type Answer, type Asker, asker, headerOf, ownersCookie, type Question } from './walk/asking.ts';
import { everyCommand, say, type Told } from './walk/commands.ts';
import { crawl } from './walk/crawl.ts';
import { addressesIn, outcomeOf, told, wordsIn } from './walk/lookout.ts';

interface Marker {
  readonly word: string;
  readonly path: string;
  readonly state: 'held' | 'sealed' | 'members';
}

// Written by hand in this shape; a marker that no withheld work holds is found by the proof below.
const { markers: MARKERS } = JSON.parse(readFileSync(new URL('samples/markers.json', import.meta.url), 'utf8')) as {
  readonly markers: readonly Marker[];
};
const WORDS = MARKERS.map(({ word }) => word);

/** What stands in the sealed sample: in its header, and in its text alone. */
const SEALED = {
  header: ['marrowfleet', 'Anon of the Allotment'],
  text: ['indelible pencil', 'the string was tight', 'each with its coat'],
};

/** Fewer pages than these and the walk went nowhere. */
const LEAST = { publicWorks: 30, withheldWorks: 6, guestPages: 200, ownerPages: 260 };

describe('the walk', () => {
  let opened: OpenedLibrary;
  let site: OpenedSite;
  let guest: Asker;
  let adult: Asker;
  let owner: Asker;
  let works: readonly WorkSummary[];
  let withheld: readonly WorkSummary[];
  before(async () => {
    opened = await openSamples();
    site = await openSite(opened.library);
    guest = asker(site, '');
    adult = asker(site, 'adult=yes');
    owner = asker(site, await ownersCookie(site));
    works = await everyWork(opened.library);
    withheld = works.filter(({ state }) => state !== 'public');
  });
  after(async () => {
    for (const one of [guest, adult, owner]) one.close();
    await site.close();
    await opened.close();
  });

  test('there is something to walk through, and something to keep', () => {
    assert.ok(works.length - withheld.length >= LEAST.publicWorks, `${works.length - withheld.length} public works`);
    assert.ok(withheld.length >= LEAST.withheldWorks, `${withheld.length} withheld works`);
    for (const { word, state } of MARKERS)
      assert.ok(
        withheld.some((work) => work.state === state),
        `a ${state} work for ${word}`,
      );
  });

  for (const who of ['guest', 'adult guest'] as const) {
    test(`the ${who} meets no withheld word and no e-mail address at any address`, async () => {
      const answers = await crawl(who === 'guest' ? guest : adult, guesses(works));
      const outcomes = answers.map(outcomeOf);
      assert.deepEqual(told(wordsIn(outcomes, WORDS)), []);
      assert.deepEqual(told(addressesIn(outcomes)), []);
      const good = answers.filter(({ status }) => status === 200);
      assert.ok(good.length >= LEAST.guestPages, `${good.length} pages`);
      const readable = works.filter((work) => work.state === 'public' && (who === 'adult guest' || !isAdult(work)));
      assert.equal(good.filter((answer) => headerOf(answer, 'content-disposition') !== null).length, 3 * readable.length);
    });
  }

  test('every public work is met at its own address and in each of its files', async () => {
    const shown = new Map((await crawl(adult, ['/'])).map((answer) => [answer.path, answer]));
    for (const { id, slug, state, title } of works) {
      const met = ['', '.epub', '.html', '.txt'].map(
        (end) => shown.get(`/works/${id}-${encodeURIComponent(slug)}${end}`)?.status ?? null,
      );
      assert.deepEqual(met, state === 'public' ? [200, 200, 200, 200] : [null, null, null, null], title);
    }
  });

  test('the owner meets the text of no sealed work at any address, and of its header only what the desk tells', async () => {
    const answers = await crawl(owner, guesses(works));
    const outcomes = answers.map(outcomeOf);
    assert.deepEqual(told(wordsIn(outcomes, SEALED.text)), []);
    const headers = new Set(wordsIn(outcomes, SEALED.header).map(({ where }) => where));
    assert.ok(headers.has('/desk'));
    assert.deepEqual(
      [...headers].filter((where) => !/^\/desk(?:\/works\/\d+)?$/.test(where)),
      [],
    );
    assert.ok(answers.filter(({ status }) => status === 200).length >= LEAST.ownerPages);
    for (const { word, state } of MARKERS)
      if (state !== 'sealed')
        assert.ok(
          wordsIn(outcomes, [word]).some(({ where }) => where.startsWith('/works/')),
          `the owner reads ${word}`,
        );
  });

  test('a withheld work answers a guest as one that never was, byte for byte', async () => {
    const never = Math.max(...works.map(({ id }) => id)) + 1000;
    const questions: readonly Question[] = [
      {},
      { method: 'HEAD' },
      { method: 'OPTIONS' },
      { method: 'PUT' },
      { form: { back: '/' } },
      { headers: { 'if-none-match': '*' } },
      { headers: { range: 'bytes=0-9' } },
      { headers: { accept: 'application/json' } },
    ];
    for (const { id, slug, creators, tags } of withheld) {
      for (const name of [`${id}`, `${id}-${encodeURIComponent(slug)}`]) {
        for (const question of questions) {
          for (const end of ENDS) {
            const [there, nowhere] = [
              await guest.ask(`/works/${name}${end}`, question),
              await guest.ask(`/works/${never}${end}`, question),
            ];
            assert.deepEqual(unmistakable(there), unmistakable(nowhere), `${JSON.stringify(question)} ${there.path}`);
          }
        }
      }
      const shelves = [
        ...creators.map(({ name }) => `/creators/${encodeURIComponent(name)}`),
        ...tags.map(({ name }) => `/fandoms/${encodeURIComponent(name)}`),
      ];
      const nowhere = await guest.ask('/creators/nobody%20at%20all');
      for (const shelf of shelves) {
        const there = await guest.ask(shelf);
        // A fandom may hold public works, too; then its shelf is there, and the walk has looked through it.
        if (there.status !== 200) assert.deepEqual(unmistakable(there), unmistakable(nowhere), shelf);
      }
    }
  });

  test('an old address of a withheld work answers a guest as one that never was, byte for byte; of a public one it leads there', async () => {
    const nowhere = await guest.ask('/old/http://harbour.example/never.html');
    assert.equal(nowhere.status, 404);
    const asked = { withheld: 0, public: 0 };
    for (const work of works) {
      for (const { post } of await opened.library.catalogue.posts(work.id)) {
        const source = (await opened.library.catalogue.reading(post))?.source;
        for (const old of [source?.url, source?.id].filter((one) => one !== null && one !== undefined)) {
          const answers = [
            await guest.ask(`/old/${encodeURIComponent(old)}`),
            await guest.ask(`/old?address=${encodeURIComponent(old)}`),
          ];
          for (const there of answers) {
            if (work.state === 'public')
              assert.match(headerOf(there, 'location') ?? '', new RegExp(`^/works/${work.id}\\b`), old);
            else assert.deepEqual(unmistakable(there), unmistakable(nowhere), old);
          }
          asked[work.state === 'public' ? 'public' : 'withheld'] += 1;
        }
      }
    }
    assert.ok(asked.public > 10 && asked.withheld > 1, JSON.stringify(asked));
  });

  test('to ask for a withheld word brings what asking for no word at all would', async () => {
    for (const word of WORDS.map(encodeURIComponent)) {
      for (const path of [
        '/works?q=',
        '/?q=',
        '/search?q=',
        '/fandoms?q=',
        '/creators?name=',
        '/works?title=',
        '/reading-settings?back=/works?q=',
      ]) {
        const nonsense = 'z'.repeat(word.length);
        const [asked, blank] = [await guest.ask(path + word), await guest.ask(path + nonsense)];
        const spoken = asked.body.toString().replaceAll(encodeURIComponent(word), word).replaceAll(word, nonsense);
        assert.equal(spoken, blank.body.toString(), path + word);
        assert.equal(asked.status, blank.status);
      }
    }
  });

  test('what the owner pastes and the rule seals is not read back to the owner', async () => {
    const text = readFileSync(`${SAMPLES}/posts/beans-by-moonlight.txt`, 'utf8');
    const { status, body } = await owner.ask('/add', { form: { text } });
    assert.equal(status, 200);
    const page = body.toString();
    assert.deepEqual(told(wordsIn([{ where: '/add', texts: [page] }], [...SEALED.text, ...SEALED.header])), []);
    assert.match(page, /withholds this post/);
  });

  test('the log holds no word of a work and no address', () => {
    const log = [{ where: 'the log', texts: [site.log()] }];
    assert.deepEqual(told([...wordsIn(log, [...WORDS, ...SEALED.text]), ...addressesIn(log)]), []);
  });

  test('a fault is logged without what it was about', async () => {
    const words = `${WORDS.join(' ')} somebody@example.org`;
    const broken = await openSite(opened.library, (world) => ({
      ...world,
      catalogue: { ...catalogueOf(world), find: () => Promise.reject(new Error(words)) },
    }));
    const asking = asker(broken, '');
    const answer = await asking.ask(`/works/${withheld[0]?.id ?? 1}-quillibrand`);
    asking.close();
    await broken.close();
    assert.equal(answer.status, 500);
    assert.match(broken.log(), /a page could not be made/);
    const came = [outcomeOf(answer), { where: 'the log', texts: [broken.log()] }];
    assert.deepEqual(told([...wordsIn(came, WORDS), ...addressesIn(came)]), []);
  });

  test('no command tells a guest a withheld word or an e-mail address', async () => {
    const said = await everyCommand(opened.dir, 'guest', numbersOf(works));
    assert.deepEqual(told(wordsIn(said, WORDS)), []);
    assert.deepEqual(told(addressesIn(said)), []);
    assert.ok(written(said).length >= 3 * LEAST.publicWorks, `${written(said).length} files`);
  });

  test('a guest hears the same of a withheld work as of one that never was', async () => {
    const never = Math.max(...works.map(({ id }) => id)) + 1000;
    for (const { id } of withheld) {
      for (const words of [['show'], ['show', '--json'], ['show', '--text'], ['export', '--format', 'epub']]) {
        const [there, nowhere] = [
          await say(...words, String(id), '--data', opened.dir),
          await say(...words, String(never), '--data', opened.dir),
        ];
        assert.deepEqual(
          [there.status, ...there.texts],
          [nowhere.status, ...nowhere.texts.map((text) => text.replaceAll(`${never}`, `${id}`))],
        );
      }
    }
  });

  test('no command tells the owner the text of a sealed work, and only the list its header', async () => {
    const said = await everyCommand(opened.dir, 'owner', numbersOf(works));
    assert.deepEqual(told(wordsIn(said, SEALED.text)), []);
    assert.deepEqual(
      wordsIn(said, SEALED.header).filter(({ where }) => !where.startsWith('masterlist list ')),
      [],
    );
    for (const { word, state } of MARKERS)
      if (state !== 'sealed') assert.ok(wordsIn(written(said), [word]).length >= 3, `the owner exports ${word}`);
  });

  test('a broken gate would be noticed: where every work passes for public, the walk meets every marker', async () => {
    const open = await openSite(opened.library, passAll);
    const asking = asker(open, 'adult=yes');
    const outcomes = (await crawl(asking, guesses(works))).map(outcomeOf);
    asking.close();
    await open.close();
    for (const word of WORDS) {
      const met = wordsIn(outcomes, [word]).map(({ where }) => where);
      for (const way of [/^\/works\?/, /^\/works\/\d+[^.]*$/, /\.epub$/, /\.html$/, /\.txt$/])
        assert.ok(
          met.some((where) => way.test(where)),
          `${word} at ${way}`,
        );
    }
  });
});

test('what import and undo say names no word of a post and no address', async () => {
  const { dir, close } = await openWith([]);
  const said = [
    await say('import', SAMPLES, '--data', dir),
    await say('import', SAMPLES, '--data', dir, '--json'),
    await say('key', '--data', dir),
    await say('undo', '--data', dir),
    await say('undo', '--data', dir, '--json'),
    await say('list', '--data', dir, '--as', 'owner'),
  ];
  await close();
  assert.deepEqual(
    said.map(({ status }) => status),
    [0, 0, 0, 0, 0, 0],
  );
  assert.match(said[0]?.texts[0] ?? '', /56 items in = 56 read/);
  assert.deepEqual(told([...wordsIn(said, [...WORDS, ...SEALED.text]), ...addressesIn(said)]), []);
});

test('to explain the samples tells the text of no sealed one', async () => {
  for (const words of [
    ['explain', `${SAMPLES}/posts`],
    ['explain', `${SAMPLES}/posts`, '--whole'],
    ['explain', `${SAMPLES}/posts`, '--json'],
  ]) {
    const said = await say(...words);
    assert.equal(said.status, 0);
    assert.deepEqual(told(wordsIn([said], SEALED.text)), []);
    assert.match(said.texts[0] ?? '', /Marrowfleet Beans/);
  }
});

test('an address that a post gives as a real one comes out to no guest, wherever in the post it stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-address-'));
  writeFileSync(join(folder, 'letter.txt'), LETTER);
  const { library, dir, close } = await openWith([folder]);
  const site = await openSite(library);
  const guest = asker(site, '');
  const owner = asker(site, await ownersCookie(site));
  const works = await everyWork(library);
  const came = [...(await crawl(guest, guesses(works))).map(outcomeOf), ...(await everyCommand(dir, 'guest', numbersOf(works)))];
  const own = (await crawl(owner, guesses(works))).map(outcomeOf);
  for (const asking of [guest, owner]) asking.close();
  await site.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
  assert.deepEqual(told(wordsIn(came, ['ines.harrow@'])), []);
  // The story is there, with the address that is part of it; and the owner reads the real one in the text itself.
  for (const way of [/^\/works\/\d+[^.]*$/, /\.epub$/, /\.html$/, /\.txt$/])
    assert.ok(
      wordsIn(came, ['harbour@example.invalid']).some(({ where }) => way.test(where)),
      `${way}`,
    );
  assert.ok(wordsIn(own, ['write to ines.harrow@example.org']).length > 0);
});

/** A story in which two addresses stand: its author's own, and one that somebody made up for it. */
const LETTER = `Title: A Letter to the Harbour
Author: Ines Harrow <ines.harrow@example.org>
E-mail: ines.harrow@example.org
Rating: G
Summary: Questions to ines.harrow@example.org, please.
Disclaimer: Mine. Ask ines.harrow@example.org.
Author's Note: ines.harrow@example.org is the address.
Archive: Anywhere.

"If it is about the lamp," said the notice on the quay, "write to ines.harrow@example.org, and she will see to it."

"And if it is about the gull?" asked Tomas.

"Then to harbour@example.invalid," said the harbour master, "and nobody will."

The End
`;

test('the lookout finds what it looks for, however it is wrapped', () => {
  const held = (text: string) => wordsIn([{ where: 'here', texts: [text] }], ['lamp oil']).length;
  for (const text of [
    'some LAMP\n  oil',
    'lamp&nbsp;oil'.replace('&nbsp;', '\u00a0'),
    '<b>lamp</b> <i>o</i>il',
    '/works/3-lamp%20oil',
    Buffer.from('a can of lamp oil').toString('base64'),
  ])
    assert.equal(held(text), 1, text);
  assert.equal(held('lamp and oil'), 0);
  const address = (text: string) => addressesIn([{ where: 'here', texts: [text] }]).length;
  for (const text of ['a@example.org', '<a href="mailto:mara.venn%40example.org">', 'mara&#64;example.org', 'Méline@exämple.org'])
    assert.equal(address(text), 1, text);
  for (const text of ['@media print', 'at example.org', 'urn:uuid:1-2', 'a @ b']) assert.equal(address(text), 0, text);
});

/** Files that an export wrote. */
function written(said: readonly Told[]): readonly Told[] {
  return said.filter(({ where }) => where.startsWith('exported '));
}

/** All of an answer but the moment at which it was given. */
function unmistakable({ status, headers, body }: Answer) {
  return { status, headers: headers.filter(([name]) => name.toLowerCase() !== 'date'), body: body.toString() };
}

/** The catalogue's methods one by one: a spread would lose those of its class. */
function catalogueOf({ catalogue }: World): World['catalogue'] {
  return {
    find: (id) => catalogue.find(id),
    wasPublic: (id) => catalogue.wasPublic(id),
    atOldAddress: (key) => catalogue.atOldAddress(key),
    chapter: (work, position) => catalogue.chapter(work, position),
    chapters: (work) => catalogue.chapters(work),
    list: (query) => catalogue.list(query),
    canonical: (kind, name) => catalogue.canonical(kind, name),
    fandoms: (visible) => catalogue.fandoms(visible),
    creators: (visible) => catalogue.creators(visible),
    ratings: (visible) => catalogue.ratings(visible),
    states: () => catalogue.states(),
    signals: (work) => catalogue.signals(work),
    forReason: (query) => catalogue.forReason(query),
    doubtful: (query) => catalogue.doubtful(query),
    doubts: (work) => catalogue.doubts(work),
  };
}

/** A world in which every work passes for public. */
function passAll(world: World): World {
  const catalogue = catalogueOf(world);
  const all = { states: STATES };
  return {
    ...world,
    catalogue: {
      ...catalogue,
      find: async (id) => {
        const found = await catalogue.find(id);
        return found.kind === 'work' ? { ...found, work: { ...found.work, state: 'public' } } : found;
      },
      list: async (query) => {
        const { works, total } = await catalogue.list({ ...query, visible: all });
        return { works: works.map((work) => ({ ...work, state: 'public' })), total };
      },
      fandoms: () => catalogue.fandoms(all),
      creators: () => catalogue.creators(all),
      ratings: () => catalogue.ratings(all),
    },
  };
}
