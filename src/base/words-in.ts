/** Words written one behind the other, blanks and line breaks between them. */
export const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);
