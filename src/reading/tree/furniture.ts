/** Which names that sites give to parts of a page say that the part is no text of the author's. */
import type { FurnitureKind } from './nodes.ts';

interface FurnitureRule {
  readonly which: FurnitureKind;
  /** Whole names of a class, an id or a role, in lower case, with `-` for `_`. */
  readonly names: readonly string[];
  /** A tag with such a name: also the rule's test. */
  readonly example: string;
}

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    which: 'navigation',
    names: [
      'nav',
      'navi',
      'navbar',
      'navigation',
      'main-nav',
      'site-nav',
      'page-nav',
      'post-nav',
      'entry-nav',
      'chapter-nav',
      'nav-links',
      'nav-bar',
      'navlinks',
      'prevnext',
      'prev-next',
      'pager',
      'pagination',
      'paging',
      'page-links',
      'pagelinks',
    ],
    example: '<div class="navbar">',
  },
  {
    which: 'navigation',
    names: [
      'menu',
      'main-menu',
      'mainmenu',
      'topmenu',
      'menubar',
      'toolbar',
      'breadcrumb',
      'breadcrumbs',
      'skip',
      'skiplinks',
      'skip-links',
      'jump',
    ],
    example: '<ul id="menu">',
  },
  {
    which: 'navigation',
    names: [
      'sidebar',
      'side-bar',
      'left-sidebar',
      'right-sidebar',
      'sidebar-left',
      'sidebar-right',
      'sidebox',
      'widget',
      'widgets',
      'blogroll',
      'calendar',
    ],
    example: '<div id="sidebar">',
  },
  {
    which: 'navigation',
    names: [
      'footer',
      'footer-links',
      'page-footer',
      'site-footer',
      'copyright',
      'complementary',
      'contentinfo',
      'quicklinks',
      'entry-links',
      'entry-footer',
      'management',
    ],
    example: '<div id="footer">',
  },
  {
    which: 'navigation',
    names: [
      'share',
      'sharing',
      'share-links',
      'social',
      'social-links',
      'addthis',
      'sharedaddy',
      'like-button',
      'searchbox',
      'search-form',
      'searchform',
      'login',
      'login-form',
    ],
    example: '<div class="share">',
  },
  {
    which: 'comments',
    names: [
      'comments',
      'comments-list',
      'comment-list',
      'commentlist',
      'comment-links',
      'commentlinks',
      'comment-bar',
      'comments-body',
      'comment-thread',
      'comment',
      'comment-wrap',
      'comments-area',
      'comments-section',
      'replies',
      'respond',
      'reply-form',
      'comment-form',
      'commentform',
      'quickreply',
      'reviews',
      'disqus-thread',
    ],
    example: '<div class="comments">',
  },
  {
    which: 'advert',
    names: [
      'ad',
      'ads',
      'adbox',
      'adbanner',
      'ad-banner',
      'banner-ad',
      'advert',
      'adverts',
      'advertisement',
      'advertising',
      'adsense',
      'adsbygoogle',
      'google-ads',
      'sponsor',
      'sponsored',
      'sponsors',
      'lj-ad',
      'ljad',
      'promo',
      'ygrp-ad',
      'ygrp-sponsor',
    ],
    example: '<div class="advertisement">',
  },
];

const BY_NAME: ReadonlyMap<string, FurnitureKind> = new Map(
  FURNITURE_RULES.flatMap((rule) => rule.names.map((name): [string, FurnitureKind] => [name, rule.which])),
);

/** What the names in one class, id or role attribute say; null where they say nothing. */
export function furnitureByName(value: string): FurnitureKind | null {
  if (value.length > LONGEST) return null;
  for (const name of value
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/[ \t\n\f\r]+/)) {
    const which = BY_NAME.get(name);
    if (which !== undefined) return which;
  }
  return null;
}

/** No site writes longer ones by intent. */
const LONGEST = 400;

/**
 * The most that a part of a page can say outside its links and still be navigation or an advert, in UTF-16 units. What says more is
 * taken for text, whatever its name: a page that calls its middle column `menu` loses no story.
 */
export const WORDIEST_FURNITURE = 700;
