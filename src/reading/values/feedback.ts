/** How sure it is (0 to 1) that a paragraph without a key asks for feedback. */
export function isFeedbackPlea(_paragraph: string): number {
  return 0;
}
