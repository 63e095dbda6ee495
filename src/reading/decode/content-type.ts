/** What the header lines of a message or a part say about its content. */
import { type HeaderLine, headerValue } from './header-lines.ts';

export interface ContentHeaders {
  /** Lower case, without parameters; `text/plain` where nothing is said. */
  readonly type: string;
  /** True where the header said the type. */
  readonly typed: boolean;
  readonly charset: string | null;
  readonly boundary: string | null;
  readonly flowed: boolean;
  readonly delSp: boolean;
  /** Lower case; null where no Content-Transfer-Encoding is given. */
  readonly encoding: string | null;
  readonly attachment: boolean;
}

const TYPE = /^\s*([\w.+-]{1,80}\/[\w.+-]{1,80}|text|multipart)/i;

/** The content headers among header lines. */
export function contentHeaders(lines: readonly HeaderLine[]): ContentHeaders {
  const value = headerValue(lines, 'content-type');
  const encoding = headerValue(lines, 'content-transfer-encoding');
  const disposition = headerValue(lines, 'content-disposition');
  const type = value === null ? null : TYPE.exec(value)?.[1]?.toLowerCase();
  return {
    type: type === undefined || type === null || type === 'text' ? 'text/plain' : type,
    typed: type !== undefined && type !== null,
    charset: value === null ? null : parameter(value, 'charset'),
    boundary: value === null ? null : parameter(value, 'boundary'),
    flowed: value !== null && parameter(value, 'format')?.toLowerCase() === 'flowed',
    delSp: value !== null && parameter(value, 'delsp')?.toLowerCase() === 'yes',
    encoding: encoding === null ? null : (encoding.trim().split(/[\s;(]/, 1)[0] ?? '').toLowerCase(),
    attachment: disposition !== null && /^\s*attachment/i.test(disposition),
  };
}

/** A parameter of a structured value: `name=token` or `name="quoted"`, also `name*=charset'language'token`; null where it is missing. */
export function parameter(value: string, name: string): string | null {
  const lower = value.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    if (at > 0 && /[\w-]/.test(lower.charAt(at - 1))) continue;
    const found = /^(\*?)\s{0,4}=\s{0,4}(?:"((?:[^"\\]|\\.){0,998})"?|([^\s;"]{1,998}))/.exec(
      value.slice(at + name.length, at + name.length + 1010),
    );
    if (found === null) continue;
    const raw = (found[2] ?? found[3] ?? '').replace(/\\(.)/g, '$1').trim();
    return found[1] === '*' ? (raw.split("'").at(-1) ?? raw) : raw;
  }
  return null;
}
