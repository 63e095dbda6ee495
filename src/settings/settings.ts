/**
 * All settings of a library, in one table. A row says what a setting is called, what it is, what it is where nobody set it, how text
 * becomes its value, and an example, which is also its test. `masterlist set KEY VALUE` stores a value in the library; the environment
 * and flags stand over it for one run.
 */
import * as v from 'valibot';
import { SILENCES } from '../words/index.ts';

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 200;

const line = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`),
  v.regex(/^[^\p{Cc}]*$/u, 'holds line breaks or control characters'),
);
const named = v.pipe(line, v.minLength(1, 'is empty'));
/** `a, b; c`: commas, semicolons or line breaks between the names, white space aside. */
const list = v.pipe(
  v.string(),
  v.transform((text) =>
    [...new Set(text.split(/[,;\n]/).map((name) => name.replace(/\s+/g, ' ').trim()))].filter((name) => name !== ''),
  ),
  v.maxLength(LONGEST_LIST, `holds more than ${LONGEST_LIST} names`),
  v.array(named),
  v.readonly(),
);
const silence = v.picklist(SILENCES, `must be one of ${SILENCES.join(', ')}`);
const port = v.pipe(
  line,
  v.regex(/^\d{1,5}$/, 'must be a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65535, 'must be a number from 0 to 65535'),
);
const hops = v.pipe(line, v.regex(/^\d$/, 'must be a number from 0 to 9'), v.transform(Number));
const host = v.pipe(named, v.regex(/^[\p{L}\d.:_-]+$/u, 'must be a host name or an address, without a scheme or a port'));
const address = v.pipe(
  named,
  v.check(
    (text) => isWebAddress(text),
    'must be a web address that begins with http:// or https:// and has no path, query or user',
  ),
  v.transform((text) => new URL(text).origin),
);
const language = v.pipe(
  named,
  v.check((text) => isLanguageTag(text), 'must be a language tag, such as en or pt-BR'),
);

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username + password === '';
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export interface SettingRow<S extends v.GenericSchema<string, unknown> = v.GenericSchema<string, unknown>> {
  /** What it is, one sentence. */
  readonly what: string;
  readonly schema: S;
  /** As text, like every stored value. Null where it is unset until somebody sets it. */
  readonly usual: string | null;
  readonly example: string;
  /** The environment variable that stands over it; null where only the library has it. */
  readonly environment: string | null;
}

const row = <S extends v.GenericSchema<string, unknown>>(setting: SettingRow<S>): SettingRow<S> => setting;

/** In the order in which `masterlist set` lists them. */
export const SETTINGS = {
  'archive.title': row({
    what: 'What the library is called, on every page and in every download.',
    schema: named,
    usual: 'Masterlist',
    example: 'The Lamplight Archive',
    environment: null,
  }),
  'archive.names': row({
    what: 'Names under which authors may have given this archive permission, separated by commas.',
    schema: list,
    usual: '',
    example: 'Lamplight, the Lamplight Archive',
    environment: null,
  }),
  'archive.venues': row({
    what: "Lists, communities and sites whose own archive this is, separated by commas: “the list's archive” then means here.",
    schema: list,
    usual: '',
    example: 'lamplight@lists.example.org',
    environment: null,
  }),
  'archive.silence': row({
    what: 'Who sees works whose authors said nothing on distribution: public, members or held.',
    schema: silence,
    usual: 'members',
    example: 'held',
    environment: null,
  }),
  'archive.contact': row({
    what: 'How readers and authors reach the keeper; stands on the pages.',
    schema: line,
    usual: '',
    example: 'keeper@example.org',
    environment: null,
  }),
  'archive.language': row({
    what: 'The language of the library where nothing else says one.',
    schema: language,
    usual: 'en',
    example: 'pt-BR',
    environment: null,
  }),
  'server.host': row({
    what: 'The address the server listens at. 127.0.0.1 is reached from this machine alone.',
    schema: host,
    usual: '127.0.0.1',
    example: '0.0.0.0',
    environment: 'MASTERLIST_HOST',
  }),
  'server.port': row({
    what: 'The port the server listens at; 0 takes a free one.',
    schema: port,
    usual: '4180',
    example: '8080',
    environment: 'MASTERLIST_PORT',
  }),
  'server.proxies': row({
    what: 'How many proxies stand before the server, each of which adds to X-Forwarded-For: who sends reports is counted by what the outermost saw.',
    schema: hops,
    usual: '0',
    example: '1',
    environment: 'MASTERLIST_PROXIES',
  }),
  'server.base-url': row({
    what: 'The address that the public uses, where a proxy stands before the server.',
    schema: address,
    usual: null,
    example: 'https://archive.example.org',
    environment: 'MASTERLIST_BASE_URL',
  }),
} as const satisfies Readonly<Record<string, SettingRow>>;

export type SettingKey = keyof typeof SETTINGS;

/** The value of a setting; null where it may be unset. */
export type Setting<K extends SettingKey> = (typeof SETTINGS)[K]['usual'] extends null
  ? v.InferOutput<(typeof SETTINGS)[K]['schema']> | null
  : v.InferOutput<(typeof SETTINGS)[K]['schema']>;

export type Settings = { readonly [K in SettingKey]: Setting<K> };

// The table's own keys, which TypeScript's Object.keys widens to string.
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}
