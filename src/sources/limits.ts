/** How much of one thing is taken before it is left aside, each with its reason. */

const KIB = 1024;
const MIB = 1024 * KIB;

/** Looked at to tell what a file is: more than any header block, little enough to hold of every file. */
export const HEAD_BYTES = 64 * KIB;

/** Read from the disk at once: large enough that the disk is not what one waits for. */
export const CHUNK_BYTES = MIB;

/** Largest single post: a long novel is 5 MB; whatever is larger is a backup or a mistake, and would stand in memory several times over. */
export const POST_CAP = 64 * MIB;

/** Largest zip that is read from memory (one within a zip, or from standard input), where it cannot be read piece by piece. */
export const ZIP_IN_MEMORY_CAP = 256 * MIB;

/** Members of one zip: several times the largest archive known; their names are remembered to find doubles. */
export const MEMBERS_CAP = 500_000;

/** Bytes one member may hold for each byte that it takes in the zip. Prose packs to a fifth, a list full of quotations to a thirtieth; bombs to a thousandth. */
export const RATIO_CAP = 200;

/** Bytes up to which a member is not weighed: a small file of blank lines packs as well as a bomb, and harms nobody. */
export const RATIO_FREE = 16 * MIB;

/** Bytes unpacked from one zip: room for the largest list archives, and an end to what unpacks for days. */
export const UNPACKED_CAP = 32 * 1024 * MIB;

/** Characters of a path within a zip; longer ones no disk would take. */
export const NAME_CAP = 4096;

/** Folders within folders: deeper than any person sorts, and than most systems allow. */
export const FOLDER_DEPTH_CAP = 200;
