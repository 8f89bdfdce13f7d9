import { header } from './lines';
import type { SheetHead } from '../../src/sheets/plan/sheet-head';

/** The head of sheets about choosing people. */
export const head: SheetHead = {
  ...header,
  title: '2024年度先进工作者',
  office: '淅川县人民政府办公室',
  scheme: '机关工作考评奖惩办法',
  documentNumber: '淅政办〔2007〕5号',
  period: '2024年1月至12月',
};

/** All that can be left blank is blank. */
export const bareHead: SheetHead = {
  ...head,
  office: '',
  scheme: '',
  documentNumber: '',
  period: '',
  basis: undefined,
};
