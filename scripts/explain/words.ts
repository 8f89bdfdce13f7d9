import type { SchemeDocument } from '../../src/rules/schemes/source';
import type { Words } from '../../src/messages/language';

interface ExplainWords {
  readonly usage: readonly string[];
  readonly notAFact: (word: string) => string;
  readonly labels: Readonly<
    Record<'scheme' | 'sentence' | 'facts' | 'defaults' | 'rules' | 'holds' | 'open' | 'readings' | 'try', string>
  >;
  readonly status: Readonly<Record<SchemeDocument['status'], string>>;
  readonly anyCase: string;
  readonly under: (reading: string) => string;
  readonly options: (options: string) => string;
  readonly missing: (facts: string) => string;
}

export const explainWords: Words<ExplainWords> = {
  zh: {
    usage: ['用法：npm run explain -- 办法 奖项 字段=值 …', '例如：npm run explain -- 澧县 上稿 级别=省级 字数=1200'],
    notAFact: (word) => `“${word}”不是“字段=值”。`,
    labels: {
      scheme: '办法',
      sentence: '说明',
      facts: '事实',
      defaults: '默认',
      rules: '规则',
      holds: '符合',
      open: '未定',
      readings: '释义',
      try: '可用',
    },
    status: { 'in force': '现行', repealed: '已失效', unknown: '效力不明' },
    anyCase: '不论条件',
    under: (reading) => `释义${reading}`,
    options: (options) => `可选：${options}`,
    missing: (facts) => `缺${facts}`,
  },
  en: {
    usage: [
      'Usage: npm run explain -- --en SCHEME AWARD FIELD=VALUE …',
      'Such as: npm run explain -- --en 澧县 上稿 级别=省级 字数=1200',
    ],
    notAFact: (word) => `"${word}" is not FIELD=VALUE.`,
    labels: {
      scheme: 'scheme  ',
      sentence: 'sentence',
      facts: 'facts   ',
      defaults: 'defaults',
      rules: 'rules   ',
      holds: 'holds   ',
      open: 'open    ',
      readings: 'readings',
      try: 'try     ',
    },
    status: { 'in force': 'in force', repealed: 'no longer in force', unknown: 'unknown whether in force' },
    anyCase: 'in any case',
    under: (reading) => `read as ${reading}`,
    options: (options) => `choices: ${options}`,
    missing: (facts) => `lacks ${facts}`,
  },
};
