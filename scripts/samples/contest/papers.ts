import { records } from './records';

/** A paper, a piece of research or a piece of information that was entered, and its score. */
export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly section: string;
  readonly score: number;
  /** Of information alone. */
  readonly level?: string;
  readonly comment?: string;
}

const places = ['库区', '移民新村', '林果基地', '县城', '乡镇', '学校', '医院', '渡口', '水厂', '集市'];
const matters = ['春耕', '防汛', '就业', '道路', '用水', '医保'];

function papers(count: number, kind: string, from: number): readonly Paper[] {
  return Array.from({ length: count }, (_, i): Paper => {
    const { member } = records[(from + i * 5) % records.length] ?? records[0] ?? { member: { name: '', section: '' } };
    const title = `${places[i % places.length] ?? ''}${matters[(i + from) % matters.length] ?? ''}${kind}${i + 1}`;
    return { title, author: member.name, section: member.section, score: 95 - ((i * 7 + from) % 31) };
  });
}

export const speeches = papers(22, '讲话稿', 1);
export const research = papers(13, '调研报告', 2);

const levels: Readonly<{ [place: number]: Pick<Paper, 'level' | 'comment'> }> = {
  3: { level: '国办', comment: '否' },
  11: { level: '市级', comment: '是' },
  17: { level: '省级专题', comment: '否' },
};

export const information: readonly Paper[] = papers(36, '情况反映', 4).map((paper, i) => ({
  ...paper,
  level: i % 4 === 0 ? '县级' : '市级',
  comment: '否',
  ...levels[i],
}));
