import { scheme } from './support';

describe('资格', () => {
  it('取消… bars where the condition holds, 不达标 where it does not', () =>
    expect(
      scheme(`
        | 项目 | 指标     | 条件         | 后果     |
        | 评先 | 迟到次数 | 超过10次     | 取消评先 |
        | 自学 | 自学小时 | 不少于20小时 | 不达标   |
        | 评先 |          | 迟到次数>10且旷工天数>3 | 取消 |`).eligibility.map(
        ({ items: [item], effect, consequence }) => [item, effect, consequence],
      ),
    ).toEqual([
      ['评先', 'bars', '取消评先'],
      ['自学', 'demands', '不达标'],
      ['评先', 'bars', '取消'],
    ]));

  it.each([
    ['办结率低于80%', ['办结率']],
    ['群众满意度不满80分', ['群众满意度']],
    ['民主测评满意率低于80%', ['民主测评满意率']],
    ['环境达标率低于80%且办结件数不足20件', ['环境达标率', '办结件数']],
  ])('knows a fact by the bound behind its name: %s', (condition, facts) => {
    const { eligibility, book, findings } = scheme([
      ['项目', '条件', '后果'],
      ['评先', condition, '取消'],
    ]);
    expect(findings).toEqual([]);
    expect(eligibility).toHaveLength(1);
    expect(book.facts.map(({ name }) => name)).toEqual(expect.arrayContaining(facts));
    expect(book.facts.filter(({ name }) => /^(?:环境|群众|意)/.test(name)).map(({ name }) => name)).toEqual(
      facts.filter((name) => /^[环群]/.test(name)),
    );
  });

  it.each(['超过10次', '不满3天', '每年3次以上', '二十次不满三十次'])('%s names no fact', (condition) =>
    expect(
      scheme([
        ['项目', '条件', '后果'],
        ['评先', condition, '取消'],
      ]).findings,
    ).toMatchObject([{ code: 'requirement-unreadable' }]),
  );
});

it('项目 may name several', () =>
  expect(
    scheme([
      ['项目', '指标', '条件', '后果'],
      ['评先、评优', '旷工天数', '超过3天', '取消'],
    ]).eligibility,
  ).toMatchObject([{ items: ['评先', '评优'] }]));
