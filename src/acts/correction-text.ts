/** A correction as a person writes it, read: the text of a form's field or of a command. */
import { readAuthors } from '../reading/values/authors.ts';
import { readPart } from '../reading/values/parts.ts';
import { readRating } from '../reading/values/ratings.ts';
import { readSeries } from '../reading/values/series.ts';
import type { Author, Kind, Permission, Status } from '../words/index.ts';
import { type CorrectedField, type Correction, POST_FIELDS, WORK_FIELDS } from '../works/index.ts';
import { type Failed, failed } from './failure.ts';

export const CORRECTED_FIELDS: readonly CorrectedField[] = [...WORK_FIELDS, ...POST_FIELDS];

const KINDS: readonly Kind[] = ['story', 'feedback', 'announcement', 'unknown'];
const STATUSES: readonly Status[] = ['complete', 'in-progress', 'unknown'];
const PERMISSIONS: readonly Permission[] = ['anyone', 'notify', 'listed', 'ask', 'none', 'unknown'];
const LONGEST: Readonly<Record<'line' | 'text' | 'list', number>> = { line: 500, text: 20_000, list: 200 };

export function fieldOf(text: string): CorrectedField | Failed {
  const wanted = text.trim().toLowerCase();
  const field = CORRECTED_FIELDS.find((one) => one === wanted);
  return field ?? failed('bad-field', `${text}: no field is called so. These can be corrected: ${CORRECTED_FIELDS.join(', ')}.`);
}

/** Reads what a person wrote for a field. An empty text says that there is none, where that can be. */
export function readCorrection(field: CorrectedField, text: string): Correction | Failed {
  const line = text.replace(/\s+/g, ' ').trim();
  switch (field) {
    case 'title':
      return line === '' || line.length > LONGEST.line
        ? failed('bad-value', `title: give the title, in at most ${LONGEST.line} characters.`)
        : { field, value: line };
    case 'creators':
      return listOf(field, text, (names) => ({ field, value: names.flatMap(creatorOf) }));
    case 'rating': {
      const value = readRating(line);
      return value.level === 'unrated' && !/^(unrated|not rated|none)?$/i.test(line)
        ? failed('bad-value', `rating: “${line}” is no rating that is known. Say G, PG-13, teen, mature, explicit, or unrated.`)
        : { field, value };
    }
    case 'summary':
    case 'warnings':
    case 'disclaimer': {
      const value = text.replace(/\r\n?/g, '\n').trim();
      if (value.length > LONGEST.text)
        return failed('bad-value', `${field}: this is longer than ${LONGEST.text} characters. Make it shorter.`);
      return { field, value: value === '' ? null : value };
    }
    case 'fandoms':
    case 'relationships':
    case 'characters':
    case 'genres':
      return listOf(field, text, (value) => ({ field, value }));
    case 'series':
      return { field, value: line === '' ? null : readSeries(line) };
    case 'language':
      return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(line)
        ? { field, value: line }
        : failed(
            'bad-value',
            `language: “${line}” is no code of a language. Say en, de, zh-Hant or the like; und where it is not known.`,
          );
    case 'status':
      return oneOf(line, STATUSES, (value) => ({ field, value }), field);
    case 'permission':
      return oneOf(line, PERMISSIONS, (value) => ({ field, value }), field);
    case 'kind':
      return oneOf(line, KINDS, (value) => ({ field, value }), field);
    case 'part': {
      const value = line === '' ? null : readPart(line);
      return line !== '' && value === null
        ? failed('bad-value', `part: “${line}” is no part. Say 3/7, 3, Epilogue; or nothing where it stands alone.`)
        : { field, value };
    }
    default:
      return field satisfies never;
  }
}

/** Several stand on lines of their own or between semicolons: commas belong to names. */
function listOf(field: CorrectedField, text: string, made: (names: readonly string[]) => Correction): Correction | Failed {
  const names = text
    .split(/[;\r\n]+/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (names.length > LONGEST.list) return failed('bad-value', `${field}: these are more than ${LONGEST.list}. Leave some out.`);
  return made([...new Set(names)]);
}

/** `Ada Quill aka Quillfeather`; a name that the reader takes for none stands as it is written. */
function creatorOf(name: string): readonly Author[] {
  const { authors } = readAuthors(name);
  const [author, second] = authors;
  return author !== undefined && second === undefined ? [author] : [{ name, alias: null }];
}

function oneOf<V extends string>(
  text: string,
  values: readonly V[],
  made: (value: V) => Correction,
  field: string,
): Correction | Failed {
  const value = values.find((one) => one === text.toLowerCase());
  return value === undefined
    ? failed('bad-value', `${field}: “${text}” is none. Say one of: ${values.join(', ')}.`)
    : made(value);
}
