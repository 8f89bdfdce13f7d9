import { cited } from '../../src/messages/pane/cited';
import { allotWords } from '../../src/messages/pane/tools/allot';
import { attendanceWords } from '../../src/messages/pane/tools/attendance';
import { calendarWords } from '../../src/messages/pane/tools/calendar';
import { contestPlacesWords } from '../../src/messages/pane/contest/places';
import { contestResultWords } from '../../src/messages/pane/contest/result';
import { dailyWords } from '../../src/messages/pane/tools/daily';
import { dutiesWords } from '../../src/messages/pane/tools/duties';
import { scoresWords } from '../../src/messages/pane/tools/scores';

test.each([
  ['第三条', '', '（依据第三条）', ' (clause 第三条)'],
  ['第三条', '上年数', '（依据第三条，上年数）', ' (clause 第三条, 上年数)'],
  ['', '上年数', '（上年数）', ' (上年数)'],
  ['', '', '', ''],
])('clause “%s”, note “%s”', (clause, note, zh, en) => {
  expect(cited.zh(clause, note)).toBe(zh);
  expect(cited.en(clause, note)).toBe(en);
});

/** An office need not number the clauses of its own rules: then nothing stands for the clause. */
const without = (language: 'zh' | 'en'): readonly string[] => [
  allotWords[language].total({ award: '奖', base: '37', ratio: '15%', total: '6', clause: '' }),
  allotWords[language].fixedTotal('奖', '6', ''),
  attendanceWords[language].bar('不足75分', '取消', ''),
  attendanceWords[language].failedDay('第3行', '早于8:30', '8:31', ''),
  calendarWords[language].sentence(['周例会', '每周'], ''),
  contestPlacesWords[language].places.clause('', ''),
  contestResultWords[language].excludedBy('奖', ''),
  dailyWords[language].byClause(''),
  dutiesWords[language].lacksReason('不达标', '', ''),
  scoresWords[language].openWeights(''),
];

test.each(['zh', 'en'] as const)('without a clause nothing is left of it, %s', (language) => {
  expect(without(language).join('\n')).not.toMatch(/依据|clause|[Bb]y |\( ?\)|（）/);
});
