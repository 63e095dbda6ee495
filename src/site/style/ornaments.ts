/**
 * The two ornaments, drawn for this archive. A scene break inside a story is an `hr` in the text and gets its shape from the style
 * sheet, so it is a file; the fleuron of title pages stands in the page itself.
 */
import { html } from 'hono/html';
import type { Html } from '../frame/html.ts';

/** Three lozenges, the middle one larger. */
export const SCENE_BREAK_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 84 10"><path d="M42 0l5 5-5 5-5-5zM10 1.6L13.4 5 10 8.4 6.6 5zM74 1.6L77.4 5 74 8.4 70.6 5z"/></svg>';

/** An open book, for the tab of the browser. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#8a2c1d"/><path fill="#fcfaf5" d="M15.3 10.6C12.9 8.9 9.600 8.200 6 8.200v14.400c3.600 0 6.900.7 9.300 2.300zM16.700 10.600c2.400-1.700 5.700-2.400 9.300-2.400v14.400c-3.600 0-6.900.7-9.300 2.300z"/></svg>';

/** A fleuron: two leaves about a lozenge, on a tapering rule. Ornament only, so it is hidden from those who listen. */
export function fleuron(): Html {
  return html`<svg class="ornament" viewBox="0 0 124 20" aria-hidden="true" focusable="false"><path d="M62 5.500l4.500 4.500-4.500 4.500-4.500-4.500zM54 10C48 3 40 3.500 34.500 10c5.500-1.500 9-1.500 12 0-3 1.500-6.500 1.500-12 0C40 16.500 48 17 54 10zM70 10c6-7 14-6.500 19.500 0-5.500-1.500-9-1.500-12 0 3 1.500 6.500 1.500 12 0C84 16.500 76 17 70 10zM30 9.500L2 10l28 .5zM94 9.500l28 .5-28 .5z"/></svg>`;
}
