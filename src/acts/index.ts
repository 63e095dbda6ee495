/** What people do in a library, one file an act. */

export { correctWork, type FieldAsWritten } from './correct.ts';
export { correctPost, type PostCorrectedOutcome, type PostNamed } from './correct-post.ts';
export { CORRECTED_FIELDS } from './correction-text.ts';
export type { Failed, FailureCode } from './failure.ts';
export { type ImportDone, type ImportOptions, type ImportOutcome, importPile, importPosts } from './import.ts';
export { importInWorker, type WorkerOutcome } from './import-worker.ts';
export { type JoinOutcome, joinByHand } from './join-by-hand.ts';
export { endSession, KEY_LASTS_MS, type KeyMade, makeKey, SESSION_LASTS_MS, useKey, viewerOf } from './key.ts';
export { noticeSent } from './notice.ts';
export type { DecidedOutcome } from './on-work.ts';
export { type Library, type OpenOptions, type OpenOutcome, openLibrary, type Upgrade } from './open.ts';
export { getOriginal, type OriginalOutcome } from './original.ts';
export { type PartNamed, type PartOutcome, partByHand } from './part-by-hand.ts';
export { type Permission, permitWork } from './permit.ts';
export { type KeepOptions, keepPost, type Preview, previewPost } from './preview.ts';
export type { Progress, Watch } from './progress.ts';
export { cutOff, recoverLibrary } from './recover.ts';
export { type RefuseOptions, type RefuseOutcome, refuseWork } from './refuse.ts';
export { type Rehearsal, type RehearsedWork, rehearseImport } from './rehearse.ts';
export { type ReleaseOutcome, releaseWork } from './release.ts';
export { type SetOutcome, setSetting, settingsOf } from './setting.ts';
export { listDecisions, type TakeBackOutcome, takeBackDecision } from './take-back.ts';
export { listImports, type UndoOptions, type UndoOutcome, undoImport } from './undo.ts';
export { unlockWork } from './unlock.ts';
export { type WhyTold, whyTogether } from './why.ts';
export { type ReinstateOutcome, reinstateWork, withdrawWork } from './withdraw.ts';
