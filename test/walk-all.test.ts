/**
 * The walk over everything: each route, form and command, with every viewer, over an archive with a work in every state. No word of a work comes out to
 * anybody who may not read it there, no keeper's word and no private address to anyone but the owner, no text of a sealed work to anybody. A route
 * or a command that is added is walked by itself, or fails this until the walk knows how.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { settingsOf } from '../src/acts/index.ts';
import { program } from '../src/cli/program.ts';
import { worldOf } from '../src/cli/serving.ts';
import { VIEWERS, type Viewer, type WorkSummary } from '../src/words/index.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { type OpenedSite, openSite } from './site.ts';
import { everyWork, guesses } from './walk/addresses.ts';
import { type Answer, type Asker, asker } from './walk/asking.ts';
import { crawl } from './walk/crawl.ts';
import { COMMANDS, walkCommand } from './walk/every-command.ts';
import { type Outcome, outcomeOf, told, wordsIn } from './walk/lookout.ts';
import { KEEPERS, type MarkedArchive, markedArchive, READS, WAYS, type Way, WORDS } from './walk/marked-archive.ts';
import { type Fillings, isOf, pathsOf, type Route, routesOf } from './walk/routes.ts';

/** Nobody reads the text of these. */
const SEALED: readonly Way[] = ['sealed', 'sealed-part'];
const notFor = (viewer: Viewer): readonly Way[] => WAYS.filter((way) => !READS[viewer].includes(way));
const wordsOf = (ways: readonly Way[]): readonly string[] => ways.flatMap((way) => [WORDS[way].header, WORDS[way].text]);

/** Forms as somebody fills them in who tries them all; what a form does not know, it leaves. */
const FORM = {
  ground: 'other',
  words: 'Walked.',
  back: '/',
  because: 'Walked.',
  reason: 'Walked.',
  policy: '{}',
  do: 'try',
  text: 'Title: Walked\n\nWalked.',
};

/** Forms by which the owner decides. */
const DECIDING = /^\/desk\/(?!policies)/;

describe('the walk over everything', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-walk-all-'));
  let archive: MarkedArchive;
  let site: OpenedSite;
  let askers: Readonly<Record<Viewer, Asker>>;
  let works: readonly WorkSummary[];
  let routes: readonly Route[];
  let fillings: Fillings;
  before(async () => {
    archive = await markedArchive(folder);
    site = await openSite(archive.library);
    const of = (viewer: Viewer) => asker(site, archive.cookie(viewer));
    askers = { guest: of('guest'), member: of('member'), moderator: of('moderator'), owner: of('owner') };
    works = await everyWork(archive.library);
    routes = routesOf(worldOf(archive.library, (await settingsOf(archive.library)).settings));
    const decisions = await archive.library.decisions.list(null, 100);
    const { reports } = await archive.library.reports.list(false, 0, 100);
    fillings = {
      works,
      posts: [0, 1, 2, WAYS.length],
      decisions: decisions.map(({ id }) => id),
      references: reports.map(({ reference }) => reference),
      rests: [...wordsOf(WAYS).slice(0, 4), 'http://users.example.org/1.html', '..%2f..%2fmasterlist.sqlite'],
    };
  });
  after(async () => {
    for (const viewer of VIEWERS) askers[viewer].close();
    await site.close();
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a work stands in every state, by every way', () => {
    const states = new Map(works.map(({ id, state }) => [id, state]));
    const found = Object.fromEntries(WAYS.map((way) => [way, states.get(archive.ids[way]) ?? 'joined']));
    assert.deepEqual(found, {
      public: 'public',
      silent: 'members',
      asked: 'held',
      'refused-by-author': 'held',
      sealed: states.get(archive.ids.sealed) ?? 'joined',
      'sealed-part': states.has(archive.ids.sealed) ? 'joined' : 'sealed',
      review: 'held',
      withdrawn: 'withdrawn',
      'withdrawn-unseen': 'withdrawn',
      reported: 'held',
      upheld: 'held',
      'policy-held': 'held',
      'policy-members': 'members',
      draft: 'draft',
    });
  });

  for (const viewer of VIEWERS) {
    test(`the ${viewer} meets nothing at any address but what is theirs to read`, async () => {
      const answers = await walked(viewer);
      const outcomes = answers.map(outcomeOf);
      look(viewer, outcomes);
      for (const way of READS[viewer])
        assert.ok(
          wordsIn(outcomes, [WORDS[way].text]).some(({ where }) => where.startsWith('/works/')),
          `the ${viewer} reads what is ${way}`,
        );
      const met = answers.filter(({ status }) => status < 500);
      for (const { method, pattern } of routes)
        if (method === 'GET')
          assert.ok(
            met.some(({ path }) => isOf(pattern, path)),
            `${pattern} is walked`,
          );
      assert.deepEqual(
        answers.filter(({ status }) => status >= 500).map(({ path }) => path),
        [],
      );
    });

    test(`no form tells the ${viewer} more`, async () => {
      const outcomes: Outcome[] = [];
      for (const { method, pattern } of routes) {
        // What the owner decides changes the archive: that comes last.
        if (method !== 'POST' || (viewer === 'owner' && DECIDING.test(pattern))) continue;
        for (const path of pathsOf(pattern, fillings)) outcomes.push(outcomeOf(await askers[viewer].ask(path, { form: FORM })));
      }
      look(viewer, outcomes);
      assert.ok(outcomes.length > 10);
    });
  }

  /** Every address of every route, and all that the answers lead to. */
  function walked(viewer: Viewer): Promise<readonly Answer[]> {
    const gets = routes.filter(({ method }) => method === 'GET').flatMap(({ pattern }) => pathsOf(pattern, fillings));
    return crawl(askers[viewer], [...new Set([...guesses(works), ...gets])]);
  }

  function look(viewer: Viewer, outcomes: readonly Outcome[]): void {
    assert.deepEqual(
      told(
        wordsIn(
          outcomes,
          SEALED.map((way) => WORDS[way].text),
        ),
      ),
      [],
    );
    if (viewer !== 'owner') {
      // What was asked for stands in the address of the answer and in nothing else.
      assert.deepEqual(told(wordsIn(outcomes, wordsOf(notFor(viewer)))), []);
      assert.deepEqual(told(wordsIn(outcomes, KEEPERS)), []);
      assert.deepEqual(
        told(
          wordsIn(
            outcomes,
            WAYS.map((way) => `${WORDS[way].header}@`),
          ),
        ),
        [],
      );
    } else {
      const headers = wordsIn(
        outcomes,
        SEALED.map((way) => WORDS[way].header),
      );
      assert.deepEqual(told(headers.filter(({ where }) => !where.startsWith('/desk'))), []);
    }
  }

  test('the log holds none of it', () => {
    const log = [{ where: 'the log', texts: [site.log()] }];
    assert.deepEqual(told(wordsIn(log, [...wordsOf(WAYS), ...KEEPERS])), []);
  });

  test('every command of the program is walked', () => {
    const known = program({ terminal: fakeTerminal(), status: 0 }).commands.map((command) => command.name());
    assert.deepEqual(Object.keys(COMMANDS).sort(), [...known].sort());
  });

  for (const name of Object.keys(COMMANDS)) {
    // A command without `--as` is the keeper's own act: whoever may write in the library's folder is the owner.
    const looks = program({ terminal: fakeTerminal(), status: 0 }).commands.some(
      (command) => command.name() === name && command.options.some(({ long }) => long === '--as'),
    );
    for (const viewer of looks ? (['guest', 'owner'] as const) : (['owner'] as const)) {
      test(`masterlist ${name} tells the ${viewer} nothing but what is theirs to read`, async () => {
        const said = await commandAs(name, viewer, looks);
        assert.deepEqual(
          told(
            wordsIn(
              said,
              SEALED.map((way) => WORDS[way].text),
            ),
          ),
          [],
        );
        if (viewer === 'owner') return;
        assert.deepEqual(told(wordsIn(said, wordsOf(notFor('guest')))), []);
        assert.deepEqual(told(wordsIn(said, KEEPERS)), []);
      });
    }
  }

  test('no decision that the owner takes by a form tells the text of a sealed work', async () => {
    const outcomes: Outcome[] = [];
    for (const { method, pattern } of routes) {
      if (method !== 'POST' || !DECIDING.test(pattern) || pattern.endsWith('/leave')) continue;
      for (const path of pathsOf(pattern, fillings)) outcomes.push(outcomeOf(await askers.owner.ask(path, { form: FORM })));
    }
    look('owner', outcomes);
    assert.ok(outcomes.length > WAYS.length);
  });

  /** What a command says, without the words that it was told itself. */
  async function commandAs(name: string, viewer: Viewer, looks: boolean): Promise<readonly Outcome[]> {
    const scene = {
      pile: archive.pile,
      works: [...new Set(Object.values(archive.ids)), 999],
      decisions: fillings.decisions,
      references: fillings.references,
      as: looks && viewer === 'owner' ? ['--as', 'owner'] : [],
      words: wordsOf(WAYS).slice(0, 6),
    };
    const said = await walkCommand(name, scene, archive.dir);
    return said.map(({ where, texts }) => {
      const asked = wordsOf(WAYS).filter((word) => name === 'find' && where.includes(word));
      return {
        where: where.split(' ').slice(0, 4).join(' '),
        texts: texts.map((text) => asked.reduce((rest, word) => rest.replaceAll(word, ''), text)),
      };
    });
  }
});
