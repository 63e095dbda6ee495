/** All tables of signals; a new language is one file and one line here. */

import { czech } from './cs.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import type { MarkTable, SignalTable } from './rows.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { swedish } from './sv.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

export const WORD_TABLES: readonly SignalTable[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  russian,
  ukrainian,
  polish,
  czech,
  slovak,
  hungarian,
  dutch,
  swedish,
  finnish,
];

export const MARK_TABLES: readonly MarkTable[] = [chinese, japanese, korean];
