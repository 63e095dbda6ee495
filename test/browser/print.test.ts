/** Pages on paper: the text alone. */
import assert from 'node:assert/strict';
import { inRoom } from './chromium.ts';
import { places } from './places.ts';

/** What leads elsewhere or wants a press: no use on paper. */
const LEADING = ['.masthead', '.foot', '.skip', '.begin', '.onward', '.files', 'form', 'nav', 'button', 'details.panel'];

inRoom('print', (check) => {
  check('a printed work keeps its title, its author and its story, and nothing that leads elsewhere', async (room) => {
    const page = await room.page();
    const works = ['a work of one part', 'a chapter', 'a whole work'];
    for (const { name, path } of (await places(room)).filter((place) => works.includes(place.name))) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(
        (leading) => leading.filter((what) => [...document.querySelectorAll(what)].some((one) => one.checkVisibility())),
        LEADING,
      );
      assert.deepEqual(seen, [], name);
      for (const what of ['h1', '.story p', '[href^="/creators/"]'])
        assert.ok(await page.locator(what).first().isVisible(), `${name}: ${what}`);
      await page.emulateMedia({ media: 'screen' });
      for (const what of ['.masthead', '.foot'])
        assert.ok(await page.locator(what).isVisible(), `${name} on the screen: ${what}`);
    }
  });

  check('paper is white with dark letters, whatever theme one reads in', async (room) => {
    const chapter = (await places(room)).find(({ name }) => name === 'a chapter');
    assert.ok(chapter);
    const page = await room.page({ theme: 'dark' });
    await page.goto(chapter.path);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector('.story p') ?? document.body).color,
    ]);
    const [root = '', body = '', text = ''] = colours;
    const ground = Math.min(lightOf(root), lightOf(body));
    const letters = lightOf(text);
    assert.ok(ground > 0.9, `the ground is ${ground}`);
    assert.ok(letters < 0.4, `the letters are ${letters}`);
  });
});

/** How light a colour is as the browser computes it, from 0 to 1; one that lets all through shows the paper. */
function lightOf(colour: string): number {
  if (colour === 'rgba(0, 0, 0, 0)') return 1;
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}
