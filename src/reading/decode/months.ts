/** Names of months and zones, as data. */

/**
 * Month names of a language, January to December; forms of one month parted by `|`, without accents and in lower case. An abbreviation
 * that is the beginning of a full name need not be listed where it has at least three letters.
 */
export const MONTH_ROWS: readonly { readonly language: string; readonly months: string; readonly example: string }[] = [
  {
    language: 'en',
    months: 'january february march april may june july august september|sept october november december',
    example: '3 November 2004',
  },
  {
    language: 'de',
    months: 'januar|janner|jaenner februar|feber marz|maerz april mai juni juli august september oktober november dezember',
    example: '3. März 2004',
  },
  {
    language: 'fr',
    months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    example: '3 février 2004',
  },
  {
    language: 'es',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    example: '3 de noviembre de 2004',
  },
  {
    language: 'it',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    example: '3 novembre 2004',
  },
  {
    language: 'pt',
    months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    example: '3 de março de 2004',
  },
  {
    language: 'nl',
    months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
    example: '3 maart 2004',
  },
  {
    language: 'sv',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    example: 'den 3 maj 2004',
  },
  {
    language: 'fi',
    months:
      'tammikuu|tammikuuta helmikuu|helmikuuta maaliskuu|maaliskuuta huhtikuu|huhtikuuta toukokuu|toukokuuta kesakuu|kesakuuta heinakuu|heinakuuta elokuu|elokuuta syyskuu|syyskuuta lokakuu|lokakuuta marraskuu|marraskuuta joulukuu|joulukuuta',
    example: '3. marraskuuta 2004',
  },
  {
    language: 'pl',
    months:
      'styczen|stycznia luty|lutego marzec|marca kwiecien|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpien|sierpnia wrzesien|wrzesnia pazdziernik|pazdziernika listopad|listopada grudzien|grudnia',
    example: '3 listopada 2004',
  },
  {
    language: 'cs',
    months:
      'leden|ledna unor|unora brezen|brezna duben|dubna kveten|kvetna cerven|cervna cervenec|cervence srpen|srpna zari rijen|rijna listopad|listopadu prosinec|prosince',
    example: '3. prosince 2004',
  },
  {
    language: 'hu',
    months: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
    example: '2004. november 3.',
  },
  {
    language: 'ru',
    months:
      'январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря',
    example: '3 ноября 2004 г.',
  },
];

/** Shortest beginning of a month's name that is taken for it. */
const SHORTEST = 3;

/** Beginnings that mean two months in two languages, and the one that they mean by themselves. */
const UNSURE: Readonly<Record<string, number>> = {
  mar: 3,
  jun: 6,
  juni: 6,
  jul: 7,
  juli: 7,
  cer: 0,
  cerv: 0,
  cerve: 0,
  lis: 11,
  mai: 5,
  maj: 5,
  may: 5,
  set: 9,
  out: 10,
  июн: 6,
  июл: 7,
  ago: 8,
  aou: 8,
};

/** Forms as they are looked up: й loses its mark like any other letter. */
function formsOf(months: string): readonly (readonly string[])[] {
  return months.split(' ').map((forms) =>
    forms
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .split('|'),
  );
}

function monthTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const clashing = new Set<string>();
  const full = new Set<string>();
  for (const { months } of MONTH_ROWS) {
    for (const [i, forms] of formsOf(months).entries()) {
      for (const form of forms) {
        full.add(form);
        table.set(form, i + 1);
      }
    }
  }
  for (const { months } of MONTH_ROWS) {
    for (const [i, forms] of formsOf(months).entries()) {
      for (const form of forms) {
        for (let length = SHORTEST; length < form.length; length++) {
          const start = form.slice(0, length);
          if (full.has(start)) continue;
          const other = table.get(start);
          if (other !== undefined && other !== i + 1) clashing.add(start);
          table.set(start, i + 1);
        }
      }
    }
  }
  for (const start of clashing) table.delete(start);
  for (const [start, month] of Object.entries(UNSURE)) if (month > 0) table.set(start, month);
  return table;
}

let table: ReadonlyMap<string, number> | null = null;

/** The month (1 to 12) that a word names in any of the languages; null for other words. `word` in lower case without accents. */
export function monthNamed(word: string): number | null {
  table ??= monthTable();
  return table.get(word) ?? null;
}

/** Zone names of mail and their distance from UTC in minutes. A name used in several parts of the world means the American one, as RFC 822 has it. */
export const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  met: 60,
  mez: 60,
  cet: 60,
  mest: 120,
  mesz: 120,
  cest: 120,
  'met dst': 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};
