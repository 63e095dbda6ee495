import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { backUpLibrary } from '../../acts/backup.ts';
import { exportBag } from '../../acts/export-bag.ts';
import { importPosts } from '../../acts/index.ts';
import { reportWork } from '../../acts/report.ts';
import { STATES } from '../../words/index.ts';
import { type Asker, asker, links } from '../asking.fixture.ts';
import { openEmptyShelf } from '../library.fixture.ts';
import { deskWorkPath, REPORTS_PATH } from './places.ts';

const roots: string[] = [];
after(() => roots.forEach((root) => void rmSync(root, { recursive: true, force: true })));

const post = (title: string, more: string, text: string): string =>
  `Title: ${title}\nAuthor: Pell Marrow\nFandom: The Quarto Office\n${more}\n\n${text}\n\nThe clerk went home, and the lamp burned on until the oil was gone.\n`;

const POSTS = {
  'ledger-1.txt': post(
    'The Ledger 1/2',
    'Rating: G\nArchive: anywhere',
    'The first page was blank, which nobody had expected of a ledger.',
  ),
  'ledger-2.txt': post('The Ledger 2/2', 'Rating: G\nArchive: anywhere', 'The second page held one number, and it was wrong.'),
  'heron.txt': post('A Heron', 'Rating: G\nArchive: ask me first', 'It stood in the yard and looked at the accounts.'),
  'lamp.txt': post(
    'The Lamp Oil',
    'Rating: G\nArchive: anywhere, but tell me where',
    'It was measured twice, and came out different.',
  ),
  'wax.txt': post('The Wax Seal', 'Rating: seven teacups\nArchive: anywhere', 'It was red, and smelt of pine.'),
  'alike.txt': post('The Inkwell', 'Rating: G\nArchive: anywhere', 'It was full, and then it was not.').replace(
    'Pell Marrow',
    'PellMarrow',
  ),
  'locked.txt': post('The Latchkey', 'Rating: NC-17\nWarnings: underage\nArchive: anywhere', 'The door was blue, and shut.'),
};

/** A site over a library of its own, which may be changed. */
async function deskOver(): Promise<Asker & { readonly work: (title: string) => Promise<number> }> {
  const shelf = await openEmptyShelf();
  const root = mkdtempSync(join(tmpdir(), 'masterlist-desk-'));
  roots.push(root);
  const dir = join(root, 'posts');
  mkdirSync(dir);
  for (const [name, text] of Object.entries(POSTS)) writeFileSync(join(dir, name), text);
  const outcome = await importPosts(shelf.library, [dir], { silence: 'public' });
  assert.equal(outcome.kind, 'done');
  const site = await asker(shelf);
  const work = async (title: string): Promise<number> => {
    const { works } = await shelf.library.catalogue.list({ visible: { states: STATES }, order: 'title', offset: 0, limit: 50 });
    return works.find((one) => one.title === title)?.id ?? assert.fail(`no work is called ${title}`);
  };
  return { ...site, work };
}

test('to all but the owner there are no such pages, and forms that are sent to them do nothing', async () => {
  const desk = await deskOver();
  const heron = await desk.work('A Heron');
  const nothing = await desk.get('/nothing');
  for (const path of ['/desk', '/desk/doubts', '/desk/decisions', deskWorkPath(heron)]) {
    const { status, text } = await desk.get(path);
    assert.deepEqual([status, text], [404, nothing.text], path);
  }
  const sent = await desk.post(`${deskWorkPath(heron)}/release`, { reason: 'let me in' });
  assert.equal(sent.status, 404);
  assert.equal((await desk.get(`/works/${heron}`)).status, 404);
});

test('a held work is released with a reason, which is kept; without one nothing is done', async () => {
  const desk = await deskOver();
  const path = deskWorkPath(await desk.work('A Heron'));
  const without = await desk.post(`${path}/release`, { reason: ' ' }, 'owner');
  assert.equal(without.status, 422);
  assert.match(without.text, /role="alert">[^<]*say why/);
  const released = await desk.post(`${path}/release`, { reason: 'She wrote to say yes.' }, 'owner');
  assert.deepEqual([released.status, released.headers.get('location')], [303, `${path}?done=released`]);
  const after = await desk.get(`${path}?done=released`, 'owner');
  assert.match(after.text, /role="status">It is released\./);
  assert.match(after.text, /She wrote to say yes\./);
  assert.equal((await desk.get(`/works/${await desk.work('A Heron')}-a-heron`)).status, 200);
});

test('works are joined and parted, and each decision is taken back where all are listed', async () => {
  const desk = await deskOver();
  const [ledger, heron] = [await desk.work('The Ledger'), await desk.work('A Heron')];
  const bad = await desk.post(`${deskWorkPath(ledger)}/join`, { reason: 'one tale', with: 'the heron' }, 'owner');
  assert.deepEqual([bad.status, /names no work/.test(bad.text)], [422, true]);
  const joined = await desk.post(
    `${deskWorkPath(ledger)}/join`,
    { reason: 'one tale', with: `http://127.0.0.1:4180/works/${heron}-a-heron` },
    'owner',
  );
  const [first] = [ledger, heron].sort((a, b) => a - b);
  assert.equal(joined.headers.get('location'), `${deskWorkPath(first ?? 0)}?done=joined`);
  const list = await desk.get('/desk/decisions', 'owner');
  assert.match(list.text, /one tale/);
  const [, decision = ''] = /action="\/desk\/decisions\/(\d+)\/take-back"/.exec(list.text) ?? [];
  const back = await desk.post(`/desk/decisions/${decision}/take-back`, { reason: 'two, after all' }, 'owner');
  assert.equal(back.headers.get('location'), '/desk/decisions?done=taken-back');
  assert.notEqual(await desk.work('The Ledger'), await desk.work('A Heron'));

  const none = await desk.post(`${deskWorkPath(ledger)}/part`, { reason: 'not of it' }, 'owner');
  assert.deepEqual([none.status, /Choose the parts/.test(none.text)], [422, true]);
  const parted = await desk.post(`${deskWorkPath(ledger)}/part`, { reason: 'not of it', parts: '2' }, 'owner');
  assert.deepEqual([parted.status, parted.headers.get('location')], [303, `${deskWorkPath(ledger)}?done=parted`]);
});

test('of a sealed work the desk shows header facts, signs and reason; it is refused only by its number', async () => {
  const desk = await deskOver();
  const id = await desk.work('The Latchkey');
  const page = await desk.get(deskWorkPath(id), 'owner');
  assert.equal(page.status, 200);
  assert.match(page.text, /underage/);
  assert.ok(!page.text.includes('The door was blue'));
  assert.deepEqual(
    links(page.text).filter((href) => href.startsWith('/works/')),
    [],
  );
  const unsure = await desk.post(`${deskWorkPath(id)}/refuse`, { reason: 'the rule', sure: 'yes' }, 'owner');
  assert.equal(unsure.status, 422);
  assert.equal((await desk.get(deskWorkPath(id), 'owner')).status, 200);
  const refused = await desk.post(`${deskWorkPath(id)}/refuse`, { reason: 'the rule', sure: String(id) }, 'owner');
  assert.deepEqual([refused.status, refused.headers.get('location')], [303, '/desk?done=refused']);
  assert.equal((await desk.get(deskWorkPath(id), 'owner')).status, 404);
});

test('a refusal names the bags and backups that hold the text still', async () => {
  const desk = await deskOver();
  const root = mkdtempSync(join(tmpdir(), 'masterlist-desk-copies-'));
  roots.push(root);
  const id = await desk.work('A Heron');
  const [bag, away, backup] = [join(root, 'bag'), join(root, 'away'), join(root, 'monday.sqlite')];
  for (const dir of [bag, away])
    assert.equal((await exportBag(desk.shelf.library, dir, { viewer: 'owner', version: '1' })).kind, 'bagged');
  rmSync(away, { recursive: true });
  assert.equal((await backUpLibrary(desk.shelf.library, backup)).kind, 'made');
  const refused = await desk.post(`${deskWorkPath(id)}/refuse`, { reason: 'asked', sure: String(id) }, 'owner');
  assert.equal(refused.status, 200);
  const section = (heading: string): string => refused.text.split(`<h2>${heading}</h2>`)[1]?.split('</section>')[0] ?? '';
  assert.ok(section('Bags that hold it').includes(bag));
  assert.ok(section('Bags that are away').includes(away));
  assert.ok(section('Backups from before').includes(backup));
  assert.equal((await desk.get(deskWorkPath(id), 'owner')).status, 404);
});

test('what is doubtful is listed with the way to where it was read', async () => {
  const desk = await deskOver();
  const front = await desk.get('/desk', 'owner');
  assert.ok(links(front.text).includes('/desk/decisions'));
  const { library } = desk.shelf;
  const { total, works } = await library.catalogue.doubtful({ visible: { states: STATES }, offset: 0, limit: 25 });
  const page = await desk.get('/desk/doubts', 'owner');
  assert.equal(page.status, 200);
  for (const { work } of works.filter(({ work }) => work.state !== 'sealed'))
    assert.ok(links(page.text).includes(deskWorkPath(work.id)));
  assert.equal((await desk.get(`/desk/doubts?page=${total + 2}`, 'owner')).status, 404);
});

test('a title is corrected, and a part said to be another, each by its form', async () => {
  const desk = await deskOver();
  const path = deskWorkPath(await desk.work('A Heron'));
  const bad = await desk.post(`${path}/correct`, { field: 'title', value: '', reason: 'a slip' }, 'owner');
  assert.deepEqual([bad.status, /give the title/.test(bad.text)], [422, true]);
  const good = await desk.post(`${path}/correct`, { field: 'title', value: 'The Heron', reason: 'a slip' }, 'owner');
  assert.equal(good.headers.get('location'), `${path}?done=corrected`);
  assert.equal(deskWorkPath(await desk.work('The Heron')), path);
  const ledger = deskWorkPath(await desk.work('The Ledger'));
  const part = await desk.post(
    `${ledger}/correct-part`,
    { part: '2', field: 'part', value: '3/3', reason: 'one is lost' },
    'owner',
  );
  assert.equal(part.headers.get('location'), `${ledger}?done=corrected`);
  assert.match((await desk.get(ledger, 'owner')).text, /not found yet/);
});

test('what its author asks for waits at the desk, and is recorded there: permission with its proof, a notice with its letter', async () => {
  const desk = await deskOver();
  const front = await desk.get('/desk', 'owner');
  assert.ok(links(front.text).includes('/desk/waiting/asks') && links(front.text).includes('/desk/waiting/notices'));
  const heron = deskWorkPath(await desk.work('A Heron'));
  assert.ok(links((await desk.get('/desk/waiting/asks', 'owner')).text).includes(heron));
  const without = await desk.post(`${heron}/permit`, { proof: ' ' }, 'owner');
  assert.equal(without.status, 422);
  const permitted = await desk.post(`${heron}/permit`, { proof: 'Yes, do.', on: '2003-05-30' }, 'owner');
  assert.equal(permitted.headers.get('location'), `${heron}?done=permitted`);
  assert.ok(!links((await desk.get('/desk', 'owner')).text).includes('/desk/waiting/asks'));
  assert.match((await desk.get(heron, 'owner')).text, /<summary>Its proof<\/summary><blockquote[^>]*>Yes, do\.</);

  const lamp = deskWorkPath(await desk.work('The Lamp Oil'));
  assert.ok(links((await desk.get('/desk/waiting/notices', 'owner')).text).includes(lamp));
  assert.match(
    (await desk.get(lamp, 'owner')).text,
    /id="notice-letter" readonly="">[^<]*The Lamp Oil|id="notice-letter" readonly>[^<]*The Lamp Oil/,
  );
  const sent = await desk.post(`${lamp}/notice`, {}, 'owner');
  assert.equal(sent.headers.get('location'), `${lamp}?done=noticed`);
  assert.equal((await desk.get('/desk/waiting/nowhere', 'owner')).status, 404);
});

test('what a report holds is let out by its judgement: no form offers to release it, the page leads to the reports', async () => {
  const desk = await deskOver();
  const id = await desk.work('The Ledger');
  const path = deskWorkPath(id);
  const given = { ground: 'minors', words: 'Look at page two.', answerTo: null } as const;
  assert.equal((await reportWork(desk.shelf.library, id, 'guest', given)).kind, 'reported');
  const { text } = await desk.get(path, 'owner');
  assert.ok(links(text).includes(REPORTS_PATH));
  assert.doesNotMatch(text, /action="[^"]*\/(release|permit)"/);
  assert.match(text, /action="[^"]*\/refuse"/);
});

test('a work is withdrawn and reinstated', async () => {
  const desk = await deskOver();
  const id = await desk.work('The Ledger');
  const path = deskWorkPath(id);
  assert.equal((await desk.get(`/works/${id}-the-ledger`)).status, 200);
  const gone = await desk.post(`${path}/withdraw`, { reason: 'She asked.', ground: 'author' }, 'owner');
  assert.equal(gone.headers.get('location'), `${path}?done=withdrawn`);
  assert.equal((await desk.get(`/works/${id}-the-ledger`)).status, 410);
  const back = await desk.post(`${path}/reinstate`, {}, 'owner');
  assert.equal(back.headers.get('location'), `${path}?done=reinstated`);
  assert.equal((await desk.get(`/works/${id}-the-ledger`)).status, 200);
});

test('a report waits at the desk, and is judged there with a reason', async () => {
  const desk = await deskOver();
  const id = await desk.work('The Ledger');
  const sent = await desk.post(`/works/${id}-the-ledger/report`, { ground: 'minors', words: 'The clerk is a child.' });
  const [, reference = ''] = /([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(sent.text) ?? [];
  assert.equal((await desk.get(`/works/${id}-the-ledger`)).status, 404);
  const list = await desk.get('/desk/reports', 'owner');
  assert.ok(list.text.includes(reference) && list.text.includes('The clerk is a child.'));
  const without = await desk.post(`/desk/reports/${reference}/judge`, { outcome: 'dismissed', reason: '' }, 'owner');
  assert.equal(without.status, 422);
  const judged = await desk.post(`/desk/reports/${reference}/judge`, { outcome: 'dismissed', reason: 'He is sixty.' }, 'owner');
  assert.equal(judged.headers.get('location'), '/desk/reports?done=judged');
  assert.equal((await desk.get(`/works/${id}-the-ledger`)).status, 200);
});

test('what is doubtful and was read right leaves the list by one press', async () => {
  const desk = await deskOver();
  const doubted = deskWorkPath(await desk.work('The Wax Seal'));
  assert.ok(links((await desk.get('/desk/doubts', 'owner')).text).includes(doubted));
  assert.match((await desk.get(doubted, 'owner')).text, /name="field" value="rating"/);
  const confirmed = await desk.post(`${doubted}/confirm`, { field: 'rating' }, 'owner');
  assert.equal(confirmed.headers.get('location'), `${doubted}?done=confirmed`);
  assert.ok(!links((await desk.get('/desk/doubts', 'owner')).text).includes(doubted));
});

test('names that look alike are merged by one press, and others by their form', async () => {
  const desk = await deskOver();
  const front = await desk.get('/desk/names', 'owner');
  assert.match(front.text, /value="Pell Marrow\nPellMarrow"|value="PellMarrow\nPell Marrow"/);
  const merged = await desk.post(
    '/desk/names',
    { kind: 'creator', names: 'Pell Marrow\nPellMarrow', into: 'Pell Marrow', reason: 'One hand.' },
    'owner',
  );
  assert.equal(merged.headers.get('location'), '/desk/names?done=merged');
  assert.ok(!(await desk.get('/desk/names', 'owner')).text.includes('PellMarrow'));
  assert.equal((await desk.get('/creators/PellMarrow')).status, 302);
  const nobody = await desk.post('/desk/names', { kind: 'fandom', names: 'Nowhere', into: 'Somewhere', reason: 'x' }, 'owner');
  assert.deepEqual([nobody.status, /no work here has this fandom/.test(nobody.text)], [422, true]);
  assert.equal((await desk.post('/desk/names', { kind: 'shoe', names: 'a', into: 'b', reason: 'x' }, 'owner')).status, 422);
});
