import type { FindingCases } from './cases';

const parts = (first: string, second: string): string => `
    | 考核 | 分项 | 权重 |
    | 年终 | 实绩 | ${first} |
    | 年终 | 测评 | ${second} |`;

export const weightsUneven: FindingCases = {
  found: [
    { what: 'numbers that make 90', tables: parts('60', '30'), cells: ['weights-uneven 2:2'] },
    { what: 'numbers that make 110', tables: parts('60', '50'), cells: ['weights-uneven 2:2'] },
  ],
  sound: [
    { what: 'per cent', tables: parts('60%', '40%') },
    { what: 'per cent that make no hundred: an error, said once', tables: parts('60%', '30%') },
    { what: 'points of a hundred', tables: parts('60', '40') },
    { what: 'six to four', tables: parts('6', '4') },
    { what: 'thirds', tables: parts('1/3', '2/3') },
    { what: 'weights that are left open', tables: parts('', '') },
  ],
};
