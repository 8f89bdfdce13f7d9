import type { Words } from '../language';

/** The names of the fields of the list for mail merge: the letter's fields are called like them. */
interface CertificateWords {
  readonly name: string;
  readonly fields: {
    readonly person: string;
    readonly section: string;
    readonly award: string;
    readonly year: string;
    readonly documentNumber: string;
    readonly office: string;
    readonly date: string;
  };
}

export const certificateWords: Words<CertificateWords> = {
  zh: {
    name: '证书名单',
    fields: {
      person: '姓名',
      section: '科室',
      award: '奖项',
      year: '年度',
      documentNumber: '文号',
      office: '单位',
      date: '日期',
    },
  },
  en: {
    name: 'Certificates',
    fields: {
      person: 'Name',
      section: 'Section',
      award: 'Award',
      year: 'Year',
      documentNumber: 'Document',
      office: 'Office',
      date: 'Date',
    },
  },
};
