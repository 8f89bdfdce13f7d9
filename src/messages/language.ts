/** The languages of the product: Chinese first, English for every other Office. */
export type Language = 'zh' | 'en';

/** Words in both languages: a text that is missing in one does not compile. */
export type Words<T> = Readonly<Record<Language, T>>;

/** The language for an Office display language such as zh-CN or en-US. */
export const languageFor = (locale: string | undefined): Language =>
  locale === undefined || locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** In English: 1 row, 2 rows. */
export const counted = (count: number | string, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;

/** 甲、乙、丙 or a, b, c. */
export const listed = (language: Language, items: readonly string[]): string =>
  items.join(language === 'zh' ? '、' : ', ');
