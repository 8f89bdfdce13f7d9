import { COUNTED } from '../../../facts/quantity';
import { leftOf, type LeftOver } from './clauses';
import { figures } from './figures';
import { type Form, readBy, type Said } from './form';
import { beyondBound, inSteps } from './steps';
import { sizeOf } from './words';
import { countOf, isDoubt, type Written, type WrittenAmount } from './written';

/** Behind a figure alone, 1000/组员, it divides, unless a usual word for what is counted follows: 20/次. */
const STROKE = `(?:(?<=\\p{L})/|/(?=(?:${COUNTED})$))`;

/**
 * What is built around a figure: so much for each, for every so many, for what lies beyond a bound. A form hears what its
 * {figure} comes to, and what counts of a part that is left over. The first that can read an amount is taken.
 */
const forms: readonly Form<readonly [each: WrittenAmount, left: LeftOver | undefined], Written>[] = [
  /** 每少一天扣30元 */
  {
    says: '(?:超[过出]部分,?)?(?:每再?|(?=\\D{1,2}[一1](?![\\d.]))){over}(?<size>\\d[\\d.]*|[一两十百千万])?(?<scale>[百千万]*)(?:{measure}|{unit}){figure}',
    gives: beyondBound,
  },
  /** 每满百字10元 */
  { says: '每(?<full>[满达])?到?{many}?(?:字|{unit}){figure}', gives: inSteps },
  /** 每百字或不足百字10元 */
  {
    says: '每{many}字[或及]不[足满]{again}字{figure}',
    gives: ({ many, again }, each) => inSteps({ many }, each, leftOf('字', '向上取整', again)),
  },
  /** 10元/百字 */
  { says: '{figure}/{many}?字', gives: inSteps },
  /** 每积1分5元 */
  {
    says: '每(?<of>[积得]?){many}?分{figure}',
    // Which column has them, and whether a part of a point counts, only the clerk can say.
    gives: ({ of, many }, { formula }) => {
      const points = `${of || '得'}分${many === undefined || sizeOf(many) === 1 ? '' : `/${String(sizeOf(many))}`}`;
      return { instead: [`向下取整(${points})*${formula}`, `${points}*${formula}`] };
    },
  },
  /** 每人每天80元 */
  { says: '每人每{unit}{figure}', gives: ofPersons },
  /** 80元/人/天 */
  { says: '{figure}/人(?:[/·.]|(?=[天月日年])){unit}', gives: ofPersons },
  /** 每篇200元 */
  { says: '按?每{one}?{unit}{figure}', gives: forEach },
  /** 每迟到一次扣20元 */
  { says: '每?{event}{one}{unit}(?=[扣罚奖加减计记积得给补倒核]|\\d){figure}', gives: forEach },
  /** 20元/次 */
  { says: `{figure}(?:每|${STROKE}){unit}`, gives: forEach },
];

function forEach({ event = '', unit = '' }: Said, each: WrittenAmount): WrittenAmount {
  return { ...each, per: { event, unit } };
}

/** Whether it is paid for each person as well nobody knows. */
function ofPersons({ unit = '' }: Said, { formula }: WrittenAmount): Written {
  const count = countOf(unit);
  return { instead: [`${count}*${formula}`, `人数*${count}*${formula}`] };
}

/** Forms with their figures read; where a figure is in doubt, so is all that is built around it. */
export const builtAround = forms.map((form): Form<readonly [LeftOver | undefined], Written> => ({
  ...form,
  gives: (said, left) => {
    const each = readBy(figures, said.figure ?? '');
    return !each || isDoubt(each) ? each : form.gives(said, each, left);
  },
}));
