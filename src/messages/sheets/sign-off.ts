import type { Words } from '../language';
import { asAwardZh } from './sheets';

/** Words that the sheet 签领表 has beside those of all money sheets. */
export interface SignOffWords {
  readonly name: string;
  title(title: string): string;
  readonly signature: string;
}

export const signOffWords: Words<SignOffWords> = {
  zh: {
    name: '签领表',
    title: (title) => `${asAwardZh(title)}签领表`,
    signature: '签名',
  },
  en: { name: 'Sign-off list', title: (title) => `${title}: sign-off list`, signature: 'Signature' },
};
