/** True where a lower-case word is a finite form of a verb that reports speech. */
export function isReportingForm(word: string): boolean {
  return /^(?:said|says|asked|told|added|wrote|replied|shouted|argued|asks|adds|writes)$/.test(word);
}
