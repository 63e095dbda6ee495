/** The style sheet: made once when the program starts, and named by its own hash so that browsers may keep it for good. */
import { createHash } from 'node:crypto';
import { DESK } from './desk.ts';
import { FORMS } from './forms.ts';
import { FRAME } from './frame.ts';
import { HOME } from './home.ts';
import { LISTS } from './lists.ts';
import { ICON_SVG, SCENE_BREAK_SVG } from './ornaments.ts';
import { paletteRules } from './palettes.ts';
import { PRINT } from './print.ts';
import { STORY } from './story.ts';
import { TITLE_PAGE } from './title-page.ts';
import { TYPE } from './type.ts';

/** A file that every page may ask for: its address carries the hash of its bytes. */
export interface Asset {
  readonly path: string;
  readonly hash: string;
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

function asset(path: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { path, hash, address: `${path}?v=${hash}`, type, body };
}

export const SCENE_BREAK = asset('/break.svg', 'image/svg+xml', SCENE_BREAK_SVG);
export const ICON = asset('/icon.svg', 'image/svg+xml', ICON_SVG);

const RULES = [paletteRules(), TYPE, FORMS, FRAME, LISTS, HOME, TITLE_PAGE, STORY, DESK, PRINT].join('').replaceAll('\n', '');
export const STYLE = asset('/style.css', 'text/css; charset=utf-8', RULES.replaceAll(SCENE_BREAK.path, SCENE_BREAK.address));

export const ASSETS: readonly Asset[] = [STYLE, SCENE_BREAK, ICON];
