/** A part of the reading that is loaded when a post first calls for it, and kept. What it is never depends on when it came. */
export class Part<T> {
  private readonly bring: () => Promise<T>;
  private held: T | null = null;

  constructor(bring: () => Promise<T>) {
    this.bring = bring;
  }

  async load(): Promise<void> {
    this.held ??= await this.bring();
  }

  /** The part; throws what says that it has to be loaded first. */
  get it(): T {
    if (this.held === null) throw new Lacking(this);
    return this.held;
  }

  get orNull(): T | null {
    return this.held;
  }
}

/** Thrown where a post needs a part that is not loaded; loading.ts loads it and begins again. */
export class Lacking extends Error {
  readonly part: { load(): Promise<void> };

  constructor(part: { load(): Promise<void> }) {
    super('a part of the reading is needed that is not loaded');
    this.part = part;
  }
}
