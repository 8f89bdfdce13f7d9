/** What a table has under a word that a clerk wrote; undefined for a word such as constructor that no table has. */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(table, word) ? table[word] : undefined;
