import { sheetWords } from '../../src/messages/sheets/sheets';
import { signOffWords } from '../../src/messages/sheets/sign-off';

test.each([
  ['2024年度上稿', '2024年度上稿奖励'],
  ['2024年度任务奖罚', '2024年度任务奖罚'],
  ['2026年9月护林补助', '2026年9月护林补助'],
  ['2026年9月值班津贴', '2026年9月值班津贴'],
  ['2026年9月各项奖励', '2026年9月各项奖励'],
])('%s', (title, award) => {
  expect(sheetWords.zh.detailTitle(title)).toBe(`${award}明细表`);
  expect(signOffWords.zh.title(title)).toBe(`${award}签领表`);
});
