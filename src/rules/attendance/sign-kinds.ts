/** What an attendance sign can record: something counted in times, or in days and halves of them. */
export interface SignKind {
  /** As a legend says it. */
  readonly name: string;
  /** The fact that it adds to. */
  readonly fact: string;
  readonly per: 'time' | 'day';
}

/** Name, fact, unit, other words of legends, and the characters that say it by themselves. */
type Line = readonly [name: string, fact: string, per: SignKind['per'], words: string, characters: string];

const LINES: readonly Line[] = [
  ['出勤', '出勤天数', 'day', '到岗 在岗 正常 正常出勤 正常上班 上班 全勤 出满勤', '勤'],
  ['迟到', '迟到次数', 'time', '', '迟'],
  ['早退', '早退次数', 'time', '', '早'],
  ['旷工', '旷工天数', 'day', '旷职 旷班', '旷'],
  ['缺勤', '缺勤天数', 'day', '缺席 缺岗 未到岗', '缺'],
  ['脱岗', '脱岗次数', 'time', '离岗 擅自离岗 中途离岗', '脱'],
  ['未签到', '未签到次数', 'time', '漏签 未打卡 缺卡 漏打卡 忘打卡 漏签到', ''],
  ['事假', '事假天数', 'day', '请事假', '事'],
  ['病假', '病假天数', 'day', '请病假 因病请假', '病'],
  ['年休假', '年休假天数', 'day', '年假 年休 休年假 带薪年假 带薪休假', '年'],
  ['婚假', '婚假天数', 'day', '', '婚'],
  ['产假', '产假天数', 'day', '生育假', '产'],
  ['陪产假', '陪产假天数', 'day', '护理假 陪护假 男护理假', ''],
  ['丧假', '丧假天数', 'day', '', '丧'],
  ['探亲假', '探亲假天数', 'day', '探亲', '探'],
  ['工伤假', '工伤假天数', 'day', '工伤', '伤'],
  ['请假', '请假天数', 'day', '休假', '假'],
  ['调休', '调休天数', 'day', '补休 轮休 倒休', '调'],
  ['出差', '出差天数', 'day', '公差', '差'],
  ['公出', '公出天数', 'day', '因公外出 公务 公假 因公', '公'],
  ['下乡', '下乡天数', 'day', '驻村 下村', ''],
  ['学习', '学习天数', 'day', '培训 外出学习 学习培训', '学 训'],
  ['会议', '会议天数', 'day', '开会', '会'],
  ['值班', '值班天数', 'day', '', '值'],
  ['加班', '加班天数', 'day', '', '加'],
  ['休息', '休息天数', 'day', '公休 节假日 休息日 双休 周末 法定假日 节日 放假', '休'],
];

export const signKinds: readonly SignKind[] = LINES.map(([name, fact, per]) => ({ name, fact, per }));

const split = (text: string): readonly string[] => text.split(' ').filter((part) => part !== '');

const byWord = new Map<string, SignKind>();
const byCharacter = new Map<string, SignKind>();
LINES.forEach(([name, , , words, characters], place) => {
  const kind = signKinds[place];
  if (!kind) return;
  for (const word of [name, ...split(words)]) byWord.set(word, kind);
  for (const character of split(characters)) byCharacter.set(character, kind);
});

/** The kind that a word of a legend names, in full: 旷工, 年假. */
export const kindOfWord = (word: string): SignKind | undefined => byWord.get(word);

/** The kind that one character says by itself: 旷, 病. */
export const kindOfCharacter = (character: string): SignKind | undefined => byCharacter.get(character);
