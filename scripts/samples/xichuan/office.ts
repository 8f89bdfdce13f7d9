import { staff } from '../random';

export interface Member {
  readonly name: string;
  readonly section: string;
  /** 中心 sections have tasks, 后勤 sections have none. */
  readonly kind: '中心' | '后勤';
}

const SECTIONS: readonly (readonly [string, Member['kind'], number])[] = [
  ['秘书科', '中心', 6],
  ['调研科', '中心', 5],
  ['信息科', '中心', 6],
  ['督查科', '中心', 4],
  ['综合科', '中心', 5],
  ['行政科', '后勤', 5],
  ['接待科', '后勤', 4],
  ['车队', '后勤', 5],
];

/** The office's forty people, section after section. */
export const members: readonly Member[] = (() => {
  const names = [...staff(40)];
  return SECTIONS.flatMap(([section, kind, count]) => names.splice(0, count).map((name) => ({ name, section, kind })));
})();
