/** The texts of the notice to an author, in the order in which they stand. */
export const NOTICE = {
  subject: (title: string, archive: string): string => `Your story “${title}” in ${archive}`,
  greeting: (names: string): string => (names === '' ? 'Hello,' : `Dear ${names},`),
  news: (title: string, archive: string, address: string): string =>
    `your story “${title}” is to stand in ${archive}, an archive that keeps stories readable whose old homes are gone. You will find it here:\n\n  ${address}`,
  wish: (words: string): string => `Where you posted it you wrote on archiving: “${words}” So we tell you.`,
  choice: (contact: string | null): string =>
    `If you would rather not have it there, want it under another name, or want something in it set right, say so, and it is done${contact === null ? ': an answer to this letter is enough' : `: ${contact}`}. Your address is shown to nobody.`,
  closing: (archive: string): string => `Thank you for the story.\n${archive}`,
} as const;
