import { sayFinding } from '../../../src/messages/findings';
import { faults, scheme } from './support';

/** A table with its faults, the cell of each counted from 1: one fault, one finding. */
const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['an amount that is no figure', '| 奖项 | 金额 |\n| 甲 | 500元左右 |', ['amount-unreadable 2:2']],
  ['an amount with an unknown function', '| 奖项 | 金额 |\n| 甲 | 开方(稿费) |', ['amount-unreadable 2:2']],
  ['two bad amounts', '| 奖项 | 金额 |\n| 甲 | 5+ |\n| 乙 | 500 |\n| 丙 | ) |', ['amount-unreadable 2:2', 'amount-unreadable 4:2']],
  ['a condition in words nobody knows', '| 奖项 | 字数 | 金额 |\n| 甲 | 很长 | 500 |', ['condition-unreadable 2:2']],
  ['a flag that is neither', '| 奖项 | 领导批示 | 金额 |\n| 甲 | 省里 | 500 |', ['condition-unreadable 2:2']],
  ['a closed value misspelt', '| 奖项 | 形式 | 金额 |\n| 甲 | 电视剧 | 500 |', ['value-not-in-set 2:2']],
  ['a value that 事实 does not list', '| 事实 | 类型 | 取值 |\n| 类别 | 文字 | 甲类、乙类 |\n| 奖项 | 类别 | 金额 |\n| 甲 | 丙类 | 500 |', ['value-not-in-set 4:2']],
  ['a mode nobody knows', '| 奖项 | 金额 | 方式 |\n| 甲 | 500 | 叠加 |', ['mode-unknown 2:3']],
  ['a measure that is no fact', '| 奖项 | 金额 | 计量 |\n| 甲 | 500 | 3*2 |', ['measure-unknown 2:3']],
  ['a reading that is not listed', '| 奖项 | 金额 | 释义 |\n| 甲 | 500 | 同稿=甲 |', ['reading-unknown 2:3']],
  ['an option that a reading does not have', '| 编号 | 可选 | 采用 |\n| 同稿 | 甲、乙 | 甲 |\n| 奖项 | 金额 | 释义 |\n| 甲 | 500 | 同稿=丙 |', ['option-unknown 4:3']],
  ['a reading without its value', '| 编号 | 可选 | 采用 |\n| 同稿 | 甲、乙 | 甲 |\n| 奖项 | 金额 | 释义 |\n| 甲 | 500 | 同稿 |', ['option-unknown 4:3']],
  ['a choice that is no option', '| 编号 | 可选 | 采用 |\n| 同稿 | 甲、乙 | 丁 |', ['option-unknown 2:3']],
  ['a reading without a name', '| 编号 | 可选 | 采用 |\n| | 甲、乙 | 甲 |', ['name-missing 2:1']],
  ['a date that is none', '| 奖项 | 金额 | 起 | 止 |\n| 甲 | 500 | 去年 | 2012-2-30 |', ['date-unreadable 2:3', 'date-unreadable 2:4']],
  ['a gate that is no condition', '| 奖项 | 门槛 |\n| 甲 | 完成任务 |', ['requirement-unreadable 2:2']],
  ['a cap that is no figure', '| 奖项 | 每人上限 |\n| 甲 | 5000元封顶 |', ['number-unreadable 2:2']],
  ['places without a share', '| 奖项 | 比例 | 基数 |\n| 甲 | | 总数 |', ['share-missing 2:1']],
  ['a ratio above all', '| 奖项 | 比例 |\n| 甲 | 15 |', ['ratio-out-of-range 2:2']],
  ['a ratio in words', '| 奖项 | 比例 |\n| 甲 | 若干 |', ['ratio-out-of-range 2:2']],
  ['a ratio that became a date', '| 奖项 | 比例 |\n| 甲 | 1月3日 |', ['ratio-is-date 2:2']],
  ['a count of places that is none', '| 奖项 | 名额 |\n| 甲 | 若干* |', ['number-unreadable 2:2']],
  ['a rounding nobody knows', '| 奖项 | 比例 | 取整 |\n| 甲 | 15% | 随便 |', ['rounding-unknown 2:3']],
  ['a bound of places that is no number', '| 奖项 | 比例 | 至少 | 至多 |\n| 甲 | 15% | 一些 | 5 |', ['number-unreadable 2:3']],
  ['an eligibility condition that is none', '| 项目 | 指标 | 条件 | 后果 |\n| 评先 | 迟到次数 | 经常 | 取消 |', ['condition-unreadable 2:3']],
  ['an eligibility row without condition', '| 项目 | 指标 | 条件 | 后果 |\n| 评先 | 迟到次数 | | 取消 |', ['requirement-unreadable 2:3']],
  ['an eligibility row in words', '| 项目 | 指标 | 条件 | 后果 |\n| 评先 | | 表现不好 | 取消 |', ['requirement-unreadable 2:3']],
  ['a kind nobody knows', '| 事实 | 类型 |\n| 类别 | 列表 |', ['kind-unknown 2:2']],
  ['a fact without a name', '| 事实 | 类型 |\n| | 数 |', ['name-missing 2:1']],
  ['a default that its fact cannot have', '| 事实 | 类型 | 缺省 |\n| 分值 | 数 | 很多 |', ['condition-unreadable 2:3']],
  ['a formula that is none', '| 事实 | 类型 | 算式 |\n| 分值 | 数 | 合计 字数 |', ['amount-unreadable 2:3']],
  ['an outlet without a level', '| 媒体 | 级别 |\n| 甲报 | 区里 |', ['value-not-in-set 2:2']],
  ['an outlet without a name', '| 媒体 | 级别 |\n| | 省 |', ['name-missing 2:1']],
  ['a weight that is none', '| 考核 | 分项 | 权重 |\n| 年度 | 德 | 多 |', ['number-unreadable 2:3']],
  ['a deadline that is none', '| 事项 | 周期 | 期限 |\n| 例会 | 每月 | 尽快 |', ['deadline-unreadable 2:3']],
  ['a day that is neither off nor worked', '| 日期 | 性质 |\n| 2012-9-3 | 半天 |', ['day-unreadable 2:2']],
  ['a day that is no date', '| 日期 | 性质 |\n| 中秋 | 放假 |', ['date-unreadable 2:1']],
  ['an example without its amount', '| 奖项 | 金额 |\n| 甲 | 500 |\n| 奖项 | 应得 |\n| 甲 | 许多 |', ['number-unreadable 4:2']],
  ['the cell counts within the range', '| 某某办法 | |\n| 奖励 | |\n| | |\n| 条款 | 奖项 | 金额 |\n| 一 | 甲 | ( |', ['amount-unreadable 5:3']],
]; // prettier-ignore

describe('a broken table', () => {
  it.each(broken)('%s', (_name, drawing, wanted) => expect(faults(drawing)).toEqual(wanted));

  it('with an Excel error names the cell, once', () => {
    for (const error of ['#N/A', { code: '#N/A' }, { type: 'Error', basicValue: '#N/A' }]) {
      expect(faults([['奖项', '级别', '金额', '序号'], ['甲', error, 500, error], ['乙', '', error, 2]])).toEqual(['value-is-error 2:2', 'value-is-error 3:3']); // prettier-ignore
    }
  });

  it('with a ratio that Excel made a date says so, typed or as a serial number', () => {
    expect(faults([['奖项', '比例'], ['甲', 44929]])).toEqual(['ratio-is-date 2:2']); // prettier-ignore
    expect(faults([['奖项', '比例'], ['甲', '2023-1-3']])).toEqual(['ratio-is-date 2:2']); // prettier-ignore
    expect(faults([['奖项', '比例'], ['甲', 1 / 3]])).toEqual([]); // prettier-ignore
  });

  it('is told in both languages, with the cell and what to do', () => {
    for (const [, drawing] of broken) {
      for (const finding of scheme(drawing).findings) {
        const zh = sayFinding('zh', finding);
        expect(zh).toContain(`第${finding.at.row + 1}行第${finding.at.column + 1}列`);
        expect(zh).toMatch(/[。]$/);
        const en = sayFinding('en', finding);
        expect(en).toContain(`Row ${finding.at.row + 1}, column ${finding.at.column + 1}`);
        expect(zh + en).not.toContain('undefined');
      }
    }
  });
});
