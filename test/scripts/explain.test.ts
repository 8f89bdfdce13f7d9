import { answerTo } from '../../scripts/explain';
import { formulaOf, readQuestion } from '../../scripts/explain/question';

/** What the terminal shows for a line as it is typed. */
const shown = (line: string): string => answerTo(line.split(' ')).lines.join('\n');

describe('npm run explain', () => {
  test('says amount, sentence, document, facts, defaults and the rule that counted', () => {
    const { lines, answered } = answerTo(['澧县', '上稿', '级别=省级', '字数=900']);
    expect(answered).toBe(true);
    const [head, ...body] = lines;
    expect(head).toBe('=AWARD("澧县","上稿","级别","省级","字数",900)  →  200元');
    const text = body.join('\n');
    expect(text).toMatch(/^说明 {2}.*字数900（<1000）：200元（依据三②）.*未查同稿/m);
    expect(text).toMatch(/^办法 {2}澧县 《强化激励机制 推进优质服务》 .*2008-09-24/m);
    expect(text).toMatch(/^事实 {2}级别=省、字数=900$/m);
    expect(text).toMatch(/^默认 {2}.*形式=文稿.*数量=1/m);
    expect(text).toMatch(/^规则 {2}奖励\d+ {2}三② .*级别 省 · 字数 <1000 {2}→ 200元$/m);
  });

  test('names what is missing, what holds so far and what is still open', () => {
    const { lines, answered } = answerTo(['澧县', '上稿', '级别=省级', '字数=1200']);
    expect(answered).toBe(false);
    const text = lines.join('\n');
    expect(text).toContain('→  #VALUE!');
    expect(text).toMatch(/^说明 {2}缺媒体、正面推介/m);
    expect(text).toMatch(/^可用 {2}=AWARD\(.*"媒体"/m);
    expect(text).toMatch(/^未定 {2}.*→ 5000元 .*缺媒体、正面推介$/m);
    expect(text).toMatch(/^符合 {2}.*→ 600元$/m);
  });

  test('the formula that it offers gives an amount', () => {
    const offered = /"媒体","(.*?)","正面推介","(.*?)"/.exec(shown('澧县 上稿 级别=省级 字数=1200'));
    expect(shown(`澧县 上稿 级别=省级 字数=1200 媒体=${offered?.[1]} 正面推介=${offered?.[2]}`)).toContain('→  600元');
  });

  test('shows how an amount was reckoned', () => {
    const text = shown('淅川 任务奖罚 项目=调研 科室类别=中心 完成数=3 任务数=5');
    expect(text).toContain('→  -200元');
    expect(text).toMatch(/^事实 {2}科室类别=中心、项目=调研、完成数=3、任务数=5$/m);
    expect(text).toContain('→ (完成数-任务数)*100 = -200元');
    expect(text).toContain('已失效');
  });

  test('names the readings that were used', () => {
    expect(shown('淅川 优秀信息 级别=市')).toMatch(/^释义 {2}同条信息=取高 .*可选：取高、累加/m);
  });

  test('an amount that the document leaves open', () => {
    const { lines, answered } = answerTo(['澧县', '学习星']);
    expect(answered).toBe(false);
    expect(lines.join('\n')).toMatch(/#N\/A[^]*未规定[^]*^规则 .*一④/m);
  });

  test.each([
    ['淅州 任务奖罚', '没有名为“淅州”的办法'],
    ['澧县 先进标兵', '优质服务标兵'],
    ['澧县 上稿 级 别=省', '“级”不是“字段=值”'],
    ['澧县 上稿 字书=900', '办法不认识字段“字书”'],
    ['澧县 上稿 级别=省级 字数=很多', '字数“很多”不是一个数字'],
  ])('%s: %s', (line, complaint) => {
    expect(answerTo(line.split(' ')).answered).toBe(false);
    expect(shown(line)).toContain(complaint);
  });

  test('answers in English', () => {
    expect(shown('--en 澧县 单项考核 项目=值班 名次=1 人数=6')).toMatch(
      /3000元[^]*^sentence {2}.*500 元 × 人数 6 = 3000 元/m,
    );
  });

  test('without a question says how to ask and for what', () => {
    const text = answerTo([]).lines.join('\n');
    expect(text).toContain('npm run explain -- 澧县 上稿');
    expect(text).toMatch(/^ {2}淅川: .*任务奖罚/m);
  });
});

test('the question as a formula', () => {
  const question = readQuestion(['澧县', '上稿', '字数＝1200', '标题=说"好"', '日期=2008-9-3']);
  expect('wrong' in question ? question : formulaOf(question)).toBe(
    '=AWARD("澧县","上稿","字数",1200,"标题","说""好""","日期","2008-9-3")',
  );
});
