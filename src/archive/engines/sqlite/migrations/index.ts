/** The one ordered list of migrations. A library's version is how many of them it has been through; none is ever changed or taken out. */
import { library } from './0001-library.ts';
import { ties } from './0002-ties.ts';
import { damages } from './0003-damages.ts';
import { doubts } from './0004-doubts.ts';
import { storiesByMark } from './0005-stories-by-mark.ts';
import { reports } from './0006-reports.ts';
import { oldAddresses } from './0007-old-addresses.ts';
import { names } from './0008-names.ts';
import { rereadings } from './0009-rereadings.ts';
import { leftHomes } from './0010-left-homes.ts';

/** SQL, run in one transaction with the others that are missing. */
export const migrations: readonly string[] = [
  library,
  ties,
  damages,
  doubts,
  storiesByMark,
  reports,
  oldAddresses,
  names,
  rereadings,
  leftHomes,
];
