/** How far an import is: a line that is drawn over where a person looks, a line every few seconds elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Progress } from '../acts/progress.ts';
import { counted, duration, number } from './counts.ts';
import { note, type Terminal } from './terminal.ts';

/** Between two plain lines, ms. */
const PLAIN_EVERY = 5_000;
/** A time left is a guess at first; none is told before this, s. */
const GUESS_AFTER = 2;
const BAR = 24;
const KB = 1_000;
const MB = 1_000_000;

const STAGES: Readonly<Record<Progress['stage'], { readonly doing: string; readonly one: string; readonly many: string }>> = {
  reading: { doing: 'reading', one: 'post', many: 'posts' },
  joining: { doing: 'joining', one: 'story', many: 'stories' },
  checking: { doing: 'checking', one: 'original', many: 'originals' },
  bagging: { doing: 'bagging', one: 'original', many: 'originals' },
  verifying: { doing: 'verifying', one: 'file', many: 'files' },
};

export interface ProgressLine {
  tell(progress: Progress): void;
  /** Takes the drawn line away. */
  end(): void;
}

/** @param now the clock, ms. */
export function progressLine(terminal: Terminal, now: () => number = Date.now): ProgressLine {
  const show = terminal.live ? drawn(terminal) : plain(terminal, now);
  let stage: Progress['stage'] | null = null;
  let since = now();
  return {
    tell(progress) {
      if (progress.stage !== stage) since = now();
      stage = progress.stage;
      show.line(progress, (now() - since) / 1000);
    },
    end: show.end,
  };
}

interface Shower {
  line(progress: Progress, seconds: number): void;
  end(): void;
}

function drawn(terminal: Terminal): Shower {
  const options = {
    // Its type wants the stream of a process; writing to it is all that it does.
    stream: terminal.errors as NodeJS.WriteStream,
    format: (_options: unknown, _values: unknown, { text }: { readonly text: string }) => text,
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
  };
  let bar: SingleBar | null = null;
  return {
    line(progress, seconds) {
      const text = `${barText(fractionOf(progress))} ${progressText(progress, seconds)}`;
      if (bar === null) {
        bar = new SingleBar(options);
        bar.start(1, 0, { text });
      } else bar.update(0, { text });
    },
    end() {
      bar?.stop();
      bar = null;
    },
  };
}

function plain(terminal: Terminal, now: () => number): Shower {
  let last = now();
  return {
    line(progress, seconds) {
      if (now() - last < PLAIN_EVERY) return;
      last = now();
      note(terminal, progressText(progress, seconds));
    },
    end: () => undefined,
  };
}

/** `reading: 1,204 posts of 5,000, 12 of 80 MB, 400 a second, about 9 s left (old-list.mbox)`; what is not known is left out. */
export function progressText(progress: Progress, seconds: number): string {
  const { stage, done, total, bytes, totalBytes, path } = progress;
  const { doing, one, many } = STAGES[stage];
  const fraction = fractionOf(progress);
  const left = fraction === null || fraction === 0 || seconds < GUESS_AFTER ? null : (seconds * (1 - fraction)) / fraction;
  const parts = [
    total === null ? counted(done, one, many) : `${number(done)} of ${counted(total, one, many)}`,
    ...(totalBytes === null ? [] : [bytesText(bytes, totalBytes)]),
    ...(seconds >= 1 && done > 0 ? [`${number(Math.round(done / seconds))} a second`] : []),
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ];
  return `${doing}: ${parts.join(', ')}${path === null ? '' : ` (${path})`}`;
}

function bytesText(bytes: number, total: number): string {
  const [unit, name] = total >= MB ? [MB, 'MB'] : [KB, 'kB'];
  return `${number(Math.round(bytes / unit))} of ${number(Math.round(total / unit))} ${name}`;
}

/** How much is done, from 0 to 1; by bytes where nobody knows how many items there are. */
export function fractionOf({ done, total, bytes, totalBytes }: Progress): number | null {
  if (total !== null && total > 0) return Math.min(1, done / total);
  return totalBytes !== null && totalBytes > 0 ? Math.min(1, bytes / totalBytes) : null;
}

function barText(fraction: number | null): string {
  const filled = Math.round((fraction ?? 0) * BAR);
  return `[${'='.repeat(filled)}${' '.repeat(BAR - filled)}]`;
}
