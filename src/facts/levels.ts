import type { ClosedValue } from './fact';

/** The ladder of administrative levels, highest first, with the words offices use for each rung; 省级 is read as 省 is. */
export const ladder: readonly ClosedValue[] = [
  { name: '中央', synonyms: ['国家', '全国', '中央媒体'] },
  { name: '省', synonyms: ['自治区', '直辖市', '省部级'] },
  {
    name: '市',
    synonyms: ['地市', '地级', '地级市', '市厅级', '厅局级', '地厅级', '州', '自治州', '市州'],
  },
  { name: '县', synonyms: ['县处级', '区县', '县区', '县市', '县市区', '旗'] },
  { name: '乡', synonyms: ['乡科级', '乡镇', '镇', '街道', '乡镇街道'] },
];

/** Whether a fact of this name has the ladder's values: 获奖级别, 表彰层次. */
export const isLevel = (name: string): boolean => /(?:级别|层[级次])$/.test(name);

/**
 * The ladder with the levels a scheme itself names. A name that begins like a rung (省级专题; 国办, 中办) stands just
 * above that rung; any other stands below all.
 */
export function ladderWith(names: readonly string[]): readonly ClosedValue[] {
  const result: ClosedValue[] = [...ladder];
  for (const name of names) {
    const rung = result.findIndex(
      (value) => name.startsWith(value.name) || (value.name === '中央' && /^(?:国|中(?![级等专层]))/.test(name)),
    );
    result.splice(rung < 0 ? result.length : rung, 0, { name, synonyms: [] });
  }
  return result;
}
