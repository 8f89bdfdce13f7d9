export type { Language as Locale } from './language';
