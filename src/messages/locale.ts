/** The languages that every sentence exists in. */
export type Locale = 'zh' | 'en';

/** The language for an Office display language such as zh-CN, zh-TW or en-US: Chinese where it is Chinese, else English. */
export const localeOf = (displayLanguage: string): Locale => (/^zh\b/i.test(displayLanguage) ? 'zh' : 'en');
