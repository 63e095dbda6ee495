/** How sure it is (0 to 1) that a paragraph without a key is a disclaimer. */
export function isDisclaimer(_paragraph: string): number {
  return 0;
}
