import fc from 'fast-check';
import { type Exact, ratio } from '../../src/facts/exact';
import { type HeaderUnit, readHeader } from '../../src/facts/headers';
import { hostileTexts } from './arbitraries';

const plain: HeaderUnit = { kind: 'plain' };
const scale = (unit: string, factor: Exact): HeaderUnit => ({ kind: 'scale', unit, factor });
const refused = (unit: string): HeaderUnit => ({ kind: 'refused', unit });

describe('headers', () => {
  it.each<[string, string, HeaderUnit]>([
    ['字数', '字数', plain],
    [' 字 数 ', '字数', plain],
    ['采用\n级别', '采用级别', plain],
    ['採用級別', '采用级别', plain],
    ['字数(字)', '字数', plain],
    ['字数（字）', '字数', plain],
    ['字数【字】', '字数', plain],
    ['旷工(天)', '旷工', { kind: 'measure', unit: '天' }],
    ['培训时长（单位：小时）', '培训时长', { kind: 'measure', unit: '小时' }],
    ['旷工天数(年)', '旷工天数', plain],
    ['级别(省/市)', '级别', plain],
    ['级别*', '级别', plain],
    ['是否批示？', '是否批示', plain],
    ['篇幅/字', '篇幅', plain],
    ['稿费：元', '稿费', plain],
    ['字数(千字)', '字数', scale('千字', 1000)],
    ['字数（千字）', '字数', scale('千字', 1000)],
    ['字數(千)', '字数', scale('千', 1000)],
    ['篇幅/千字', '篇幅', scale('千字', 1000)],
    ['稿费(百元)', '稿费', scale('百元', 100)],
    ['稿费(单位:万元)', '稿费', scale('万元', 10000)],
    ['稿费(万元)', '稿费', scale('万元', 10000)],
    ['完成率(%)', '完成率', scale('%', ratio(1n, 100n))],
    ['得分(百分制)', '得分', refused('百分制')],
    ['得分(百分)', '得分', refused('百分')],
    ['得分(十分制)', '得分', refused('十分制')],
    ['稿费(美元)', '稿费', refused('美元')],
    ['备注(国家级)', '备注', plain],
    ['*姓名', '姓名', plain],
    ['※ 级别（必填）', '级别', plain],
    ['1、姓名', '姓名', plain],
    ['12. 稿件标题', '稿件标题', plain],
    ['1、2季度', '1、2季度', plain],
    ['3.15', '3.15', plain],
    ['【姓名】', '姓名', plain],
    ['【字数】（千字）', '字数', scale('千字', 1000)],
    ['（字）', '', plain],
    ['字数(两千)', '字数', plain],
    ['自学(学时)', '自学', { kind: 'measure', unit: '学时' }],
    ['自学(约3小时)', '自学', plain],
    ['自学(小时制)', '自学', plain],
    ['得分(满分百分)', '得分', plain],
    ['得分(百分比制)', '得分', plain],
    ['稿费(人民币角)', '稿费', plain],
    ['稿费(万美元)', '稿费', refused('万美元')],
    ['稿费(角币)', '稿费', plain],
    ['字数(千多字)', '字数', plain],
    ['字数(千字上限)', '字数', plain],
    ['任务数(百篇条)', '任务数', scale('百篇条', 100)],
    ['稿费(万元/年)', '稿费', scale('万元', 10000)],
    ['稿费(万/年)', '稿费', scale('万', 10000)],
    ['稿费(计量单位万元)', '稿费', scale('万元', 10000)],
    ['稿费(小单位:万元)', '稿费', plain],
    ['完成/未完成', '完成/未完成', plain],
    ['刊物/字数', '刊物/字数', plain],
    ['篇幅/千字数', '篇幅/千字数', plain],
    ['省/市级', '省/市级', plain],
    ['姓名：：', '姓名', plain],
    ['级别**', '级别', plain],
    ['甲*姓名', '甲*姓名', plain],
    ['标题【姓名】', '标题', plain],
    ['【必填】姓名', '姓名', plain],
    ['【必填】 姓名（千字）', '姓名', scale('千字', 1000)],
    ['（ 字 ）', '', plain],
    ['', '', plain],
  ])('%j is %s', (text, key, unit) => expect(readHeader(text)).toMatchObject({ key, unit }));

  it('a number, a blank or nothing is a header without words of its own', () => {
    expect(readHeader(5)).toMatchObject({ text: '5', key: '5', unit: plain });
    expect(readHeader(null)).toMatchObject({ text: '', key: '' });
    expect(readHeader(undefined)).toMatchObject({ text: '', key: '' });
  });

  it('never throw, and are read in linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readHeader(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'字数()（）[]【】/:千万%百分制 '), maxLength: 30 }),
        (text) => void readHeader(text),
      ),
    );
    [...hostileTexts, '('.repeat(20_000), '()'.repeat(10_000), '/'.repeat(20_000), '['.repeat(20_000) + ']'].forEach(
      (text) => expect(() => readHeader(text)).not.toThrow(),
    );
  });
});
