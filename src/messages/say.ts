/** How a text of the interface is filled: placeholders in braces, plural forms by the language's own rules. */

/** A text with one form for each plural category that its language has; `{n}` is the number. */
export interface Plural {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly zero?: string;
  readonly other: string;
}

export type Text = string | Plural;
export type Texts = Readonly<Record<string, Text>>;
export type Value = string | number;

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type NamesIn<T> = T extends string
  ? Placeholders<T>
  : T extends { readonly other: infer Other extends string }
    ? Placeholders<Other> | 'n'
    : never;
type Values<T> = [NamesIn<T>] extends [never] ? [] : [values: Readonly<Record<NamesIn<T>, Value>>];

/** Says one text of the interface; the key and the values it needs are checked by the compiler. */
export type Say<T extends Texts> = <K extends keyof T & string>(key: K, ...values: Values<T[K]>) => string;

/** A text cut at its placeholders once: even pieces are words, odd ones names of values. */
type Pieces = readonly string[];

/**
 * Makes the function that says the texts of one language.
 * @param locale BCP 47; decides plural forms and how numbers are written.
 * @param texts all texts of the interface in that language.
 */
export function sayIn<T extends Texts>(locale: string, texts: T): Say<T> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const cut = new Map<string, Pieces>();
  const piecesOf = (text: string): Pieces => {
    const known = cut.get(text);
    if (known !== undefined) return known;
    const pieces = text.split(/\{([a-z]+)\}/);
    cut.set(text, pieces);
    return pieces;
  };
  return (key, ...given) => {
    const values: Readonly<Record<string, Value>> = given[0] ?? {};
    const text = formOf(texts[key], values['n'], rules);
    let said = '';
    piecesOf(text).forEach((piece, index) => {
      if (index % 2 === 0) said += piece;
      else said += written(values[piece], numbers);
    });
    return said;
  };
}

function formOf(text: Text | undefined, n: Value | undefined, rules: Intl.PluralRules): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[rules.select(Number(n ?? 0))] ?? text.other;
}

function written(value: Value | undefined, numbers: Intl.NumberFormat): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? numbers.format(value) : value;
}
