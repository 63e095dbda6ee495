import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeaderBlock } from '../reading/decode/index.ts';
import { venueOf } from './venue.ts';

const VENUES: readonly (readonly [header: string, venue: string | null])[] = [
  ['List-Id: Fireside tales <fireside.lists.example.com>', 'fireside'],
  ['List-Id: fireside.lists.example.com', 'fireside'],
  ['X-Mailing-List: <fireside@example.com> archive/latest/5', 'fireside'],
  ['Mailing-List: list fireside@groups.example.com; contact fireside-owner@groups.example.com', 'fireside'],
  ['List-Post: <mailto:fireside@example.com>', 'fireside'],
  ['Newsgroups: alt.lantern.creative', 'alt.lantern.creative'],
  ['Newsgroups: alt.lantern.creative,alt.fan.lantern', 'alt.lantern.creative'],
  ['To: greek-fic@lists.example.org', 'greek-fic'],
  ['To: "The list" <mysterious-isle@groups.example.com>', 'mysterious-isle'],
  ['To: tales-l@example.org', 'tales-l'],
  ['To: fireside-digest@lists.example.com\nSender: fireside-digest-owner@lists.example.com', 'fireside'],
  ['To: lanternfic@example.org\nSender: owner-lanternfic@example.org', 'lanternfic'],
  ['To: lanternfic@example.org\nReply-To: lanternfic@example.org', 'lanternfic'],
  ['To: lanternfic@example.org\nPrecedence: bulk', 'lanternfic'],
  ['To: friend@example.org', null],
  ['To: friend@example.org\nReply-To: other@example.org', null],
  ['Subject: x', null],
];

test('a mail tells its list where its header does', () => {
  for (const [header, venue] of VENUES)
    assert.equal(venueOf(readHeaderBlock(`From: a@example.net\n${header}\n\n`).lines), venue, header);
});
