/** The notice that an author asked for, as a letter that the keeper can send. */
import type { Shown } from '../../gate/shown.ts';
import { joined } from '../../messages/editions.ts';
import { NOTICE } from '../../messages/notice.ts';
import type { Work } from '../../words/index.ts';
import { workTitle } from '../front/headings.ts';
import { creatorName } from '../front/matter.ts';

export interface NoticeLetter {
  /** As the posts give it; null where they give none. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/** What the letter says of the archive. */
export interface NoticePlace {
  readonly archive: string;
  /** Where the work will stand, absolute. */
  readonly address: string;
  /** How the author reaches the keeper; null where that is not set. */
  readonly contact: string | null;
}

/** @param work shown to its owner: to nobody else is the author's address known */
export function noticeLetter({ value: work }: Shown<Work>, { archive, address, contact }: NoticePlace): NoticeLetter {
  const title = workTitle(work);
  const names = joined(work.creators.map(creatorName));
  const wish = work.distribution.raw?.replace(/\s+/g, ' ').trim();
  return {
    to: work.email,
    subject: NOTICE.subject(title, archive),
    text: [
      NOTICE.greeting(names),
      NOTICE.news(title, archive, address),
      ...(wish ? [NOTICE.wish(wish)] : []),
      NOTICE.choice(contact),
      NOTICE.closing(archive),
    ].join('\n\n'),
  };
}
