import { readHeader } from '../../../src/facts/headers';
import { alike } from '../../../src/trackers/columns/likeness';
import { officeBook } from '../office';

/** Fact by header, as read beside one another for an award; 作者 = 撰写人. */
function read(office: string, award: string, headers: string): string {
  const { book, awardFacts } = officeBook(office, award);
  const names = headers.split(' ').map((text, column) => ({ key: readHeader(text).key, column }));
  const open = book.facts.filter(({ name }) => awardFacts.includes(name));
  return alike(book, names, open, new Set())
    .map(({ fact, name }) => `${fact.name}=${names[name]?.key ?? ''}`)
    .join(' ');
}

describe('headers that all but name a fact', () => {
  it.each([
    ['澧县', '上稿', '撰写人 刊播平台 报刊等级 版面位置', '媒体=刊播平台 级别=报刊等级 版面=版面位置 作者=撰写人'],
    ['澧县', '单项考核', '全市位次 参与人数 获奖等次', '名次=全市位次 人数=参与人数 档次=获奖等次'],
    ['淅川', '任务奖罚', '年度目标任务数 已完成数', '任务数=年度目标任务数'],
    ['澧县', '上稿', '稿件标提 发表媒休 作着', '标题=稿件标提 媒体=发表媒休 作者=作着'],
    ['澧县', '金品牌奖', '现场推介会级别 认定级别', '现场会推介级别=现场推介会级别 特色工作认定级别=认定级别'],
    ['县委办2007', '三比三看', '比学习看素质 比工作看实绩', '学习素质=比学习看素质 工作实绩=比工作看实绩'],
    ['烟草2007', '督办', '是否完成 没有完成的原因', '完成=是否完成 原因=没有完成的原因'],
    ['桂阳', '三误', '错误(次)', '错误次数=错误'],
    ['桂阳', '两个十', '规定上班时间 上班打卡时间', '上班=规定上班时间 签到=上班打卡时间'],
  ])('%s %s: %s', (office, award, headers, facts) => {
    const found = (text: string): readonly string[] => text.split(' ').sort();
    expect(found(read(office, award, headers))).toEqual(found(facts));
  });

  it.each([
    ['two columns as near as one another', '淅川', '任务奖罚', '上半年任务 下半年任务'],
    ['a column that is some fact by its own name', '澧县', '上稿', '科室 数量'],
    ['what is handed in, where the award asks what was taken', '澧县', '上稿', '上报条数 投稿篇数'],
    ['other figures about the same thing', '淅川', '评先资格', '迟到扣款 旷工扣分 处分日期 迟到早退'],
    ['ratios and dates of a count', '淅川', '任务奖罚', '任务完成率 完成日期 任务来源'],
    ['figures of half a year or of a month', '淅川', '任务奖罚', '上半年完成 本月完成 一季度任务'],
    ['hours of a year for those of a month', '淅川', '自学', '年度学时 累计自学时间'],
    ['a count where yes or no is asked, and the other way round', '烟草2007', '督办', '完成数 完成条数'],
    ['yes or no where a count is asked', '淅川', '任务奖罚', '是否完成 完成与否'],
    ['people where a score is asked', '海永', '指挥组竞赛', '被测评人 测评人员'],
    ['whose unit is meant', '澧县', '上稿', '科室名称 站所 报送单位'],
    ['a longer name that ends alike', '淅川', '评先资格', '失误次数 扣分次数'],
    ['what was only put together', '淅川', '信息采用', '编发条数 约稿条数'],
    ['who else had a hand in it', '烟草2007', '督办', '责任领导 协办单位 完成时间'],
  ])('reads nothing into %s', (_, office, award, headers) => expect(read(office, award, headers)).toBe(''));

  it('takes the fact whose own name is nearer', () => {
    expect(read('烟草2007', '督办', '目前进展 完成与否')).toBe('完成=完成与否');
  });

  it('leaves columns alone that serve a fact already', () => {
    const { book } = officeBook('澧县', '上稿');
    const open = book.facts.filter(({ name }) => name === '作者');
    expect(alike(book, [{ key: '撰写人', column: 2 }], open, new Set([2]))).toEqual([]);
  });
});
