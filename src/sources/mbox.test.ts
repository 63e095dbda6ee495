import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginsMailbox, MboxCutter } from './mbox-cutter.ts';

/** The messages of a mailbox that comes in chunks of the given sizes, over and over. */
function cut(mailbox: Buffer, sizes: readonly number[] = [1e9], cap = 1e9): readonly string[] {
  const cutter = new MboxCutter(cap);
  const messages = [];
  for (let at = 0, i = 0; at < mailbox.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    messages.push(...cutter.push(mailbox.subarray(at, at + size)));
    at += size;
  }
  messages.push(...cutter.end());
  return messages.map((message) =>
    message.kind === 'message' ? message.bytes.toString('latin1') : `too large: ${message.bytes}`,
  );
}

const LINE = 'From x@example.org Fri Mar 14 18:02:59 2003\n';
const message = (body: string): string => `${LINE}From: x@example.org\nSubject: s\n\n${body}\n\n`;

const SEPARATORS: readonly (readonly [line: string, separates: boolean])[] = [
  ['From x@example.org Fri Mar 14 18:02:59 2003', true],
  ['From x@example.org  Fri Mar 14 18:02 2003', true],
  ['From x@example.org Fri Mar 14 18:02:59 EST 2003', true],
  ['From x@example.org Fri Mar 14 18:02:59 2003 -0500', true],
  ['From x at example.org  Fri Mar 14 18:02:59 2003', true],
  ['From "odd name"@example.org Fri, 14 Mar 2003 18:02:59', true],
  ['From - Fri Mar 14 18:02:59 2003', true],
  ['From -1234567890123456789', true],
  ['From 1234567890', true],
  ['From the hill he saw the sea', false],
  ['From 18:02 on it rained', false],
  ['From 2003 on it rained', false],
  ['From now', false],
  ['>From x@example.org Fri Mar 14 18:02:59 2003', false],
];

test('a line separates where it is dated, below an empty line and above a header', () => {
  for (const [line, separates] of SEPARATORS) {
    const mailbox = `${message('one')}${line}\nSubject: two\n\nbody\n`;
    assert.equal(cut(Buffer.from(mailbox)).length, separates ? 2 : 1, line);
  }
  assert.equal(cut(Buffer.from(`${message('one').trimEnd()}\n${LINE}Subject: two\n\nbody\n`)).length, 1, 'no empty line above');
  assert.equal(cut(Buffer.from(`${message('one')}${LINE}no header line\n\nbody\n`)).length, 1, 'no header below');
  assert.equal(cut(Buffer.from(`${message('one')}${message('two')}`.replaceAll('\n', '\r\n'))).length, 2, 'CRLF');
});

test('what begins a mailbox', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    [`${LINE}Subject: x\n\n`, true],
    ['From somebody\nReceived: x\n', true],
    ['From the hill he saw\nthe sea.\n', false],
    ['From: x@example.org\nSubject: y\n', false],
    ['From ', false],
    ['', false],
  ];
  for (const [head, begins] of rows) assert.equal(beginsMailbox(Buffer.from(head)), begins, head);
});

test('the messages one after the other are the mailbox, however it is cut into chunks', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      message('one'),
      message('From here on it rained'),
      LINE,
      '\n',
      '\r\n',
      '\n\n',
      'From ',
      'From: x\n',
      'text\n',
      message('x').replaceAll('\n', '\r\n'),
      `x${'y'.repeat(3000)}\n`,
    ),
    fc.string({ maxLength: 20 }),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), sizes, (pieces, chunks) => {
      const mailbox = Buffer.from(pieces.join(''));
      const whole = cut(mailbox);
      assert.equal(whole.join(''), mailbox.toString('latin1'));
      assert.deepEqual(cut(mailbox, chunks), whole);
    }),
    { numRuns: 400 },
  );
});

test('a message too large is told by its size, and the next ones are read', () => {
  const large = message('x'.repeat(5000));
  assert.deepEqual(cut(Buffer.from(message('one') + large + message('two')), [100], 1000), [
    message('one'),
    `too large: ${large.length}`,
    message('two'),
  ]);
});
