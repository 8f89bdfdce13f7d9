import type { DoubtDetail } from '../../rules/scheme/finding';
import { listed, type Words } from '../language';
import type { Cases } from '../../base/cases';

/** What is doubtful in a scheme's tables, and what to look at. The functions never say any of it. */
export const doubtWords: Words<Cases<DoubtDetail, 'code', string>> = {
  zh: {
    'award-blank': (f) =>
      `奖项空着，这一行对每个奖项都适用。如果单元格与上面的“${f.award}”合并着，请在这一行也写上奖项。`,
    'amount-below-one': (f) =>
      `金额${f.amount}按${f.amount}元算。如果是百分之几，请写清是谁的，如“稿费*10%”；如果就是这么多钱，请写“${f.amount}元”。`,
    'rows-same': (f) =>
      `与第${f.other}行条件相同、金额不同，只会付高的一行。如果空着的条件与上面的单元格合并着，请每一行都写上。`,
    'only-largest': (f) => `与第${f.other}行同时符合时只扣大的一行。如果两样都扣，请在两行的“方式”都写累加。`,
    'never-matches': (f) => `${f.fact}“${f.text}”没有数能满足，这一行永远不适用。请核对上下限。`,
    'rows-overlap': (f) => `与第${f.other}行同在“${f.group}”组，条件有重叠而金额不同，会取高的一行。请核对是否如此。`,
    'band-gap': (f) => `${f.fact}的分档有空当：${f.from}与${f.to}之间没有哪一档包括。请写成“不满${f.to}”之类。`,
    'bands-touch': (f) =>
      `${f.fact}正好${f.value}时与第${f.other}行都符合，按金额大的一行算，扣的也是。若不是这样，请把一行写成“不满${f.value}”或“超过${f.value}”。`,
    'combination-uncovered': (f) => `“${f.award}”没有规定${f.values.join('、')}的情形。请补一行，或确认不奖。`,
    'pays-twice': (f) =>
      `与第${f.other}行会同时适用而叠加计算。若两档不该重叠，请改界限，如“不满70”；若只应取高，请给两行写上同一个“组”。`,
    'fact-unknown': (f) =>
      f.near.length
        ? `金额里的“${f.fact}”在表里没有出现过，是不是${f.near.join('、')}？请核对名称。`
        : `金额“${f.fact}”会当作台账的一列，按那一列的数发。是这样的，请在事实表写一行“${f.fact}”；不是的，请写数字、算式或待定。`,
    'reading-unread': (f) => `释义“${f.id}”还没有选定。可选：${listed('zh', f.options)}。请在“采用”列填写。`,
    'roll-up-idle': () => '没有写“归并”，各行都单独计奖，“取”选不到哪一行。请写明凭什么算同一件，如作者、标题。',
    'award-unpaid': (f) =>
      `“${f.award}”在奖励表里没有金额，这一行不起作用。请核对奖项的名称${f.paid.length ? `（有金额的：${listed('zh', f.paid)}）` : ''}，或补上金额的行。`,
    'fine-paid': (f) => `金额“${f.amount}”算出来是正数，会当奖励发。是扣款的，请写-(${f.amount})。`,
    'zero-fined': (f) => `“${f.fact}”写作“${f.text}”，填0的也在内，没有的人也会扣。只扣有的，请写明从几起，如“1至10”。`,
    'points-averaged': (f) =>
      f.off
        ? `“${f.part}”是分项，扣得越多得分反而越高。要减去的，请在“事实”表另写一行算式（如“总分”，基本分-${f.part}），分项只写它。`
        : `“${f.part}”是分项，和别的分项一起折成百分，不是另加的。要另加的，请在“事实”表另写一行算式（如“总分”，基本分+${f.part}），分项只写它。`,
    'part-twice': (f) => `“${f.part}”与第${f.other}行是同一个分项，会按两个权重重复计算。请核对名称，或并成一行。`,
    'weight-in-name': (f) => `“${f.part}”的权重空着，各分项按相等计。名称里的${f.share}是权重的，请填进“权重”列。`,
    'weights-uneven': (f) =>
      `“${f.assessment}”的权重合计是${f.sum}，不是100%，会按比例折算。请核对有没有写错或漏写的分项。`,
    'least-above-most': (f) =>
      `“${f.award}”的至少${f.least}名比至多${f.most}名还多，现在按至多${f.most}名算。请核对这两列。`,
    'places-without-row': (f) => `“${f.award}”有名额，奖励表里却没有这一项。没有奖金也请写一行，金额留空或填0元。`,
    'example-fails': (f) => `用例不成立：“${f.award}”应得${f.due}，按表算出${f.got || '不出金额'}。请核对表或用例。`,
  },
  en: {
    'award-blank': (f) =>
      `奖项 is blank: this row holds for every award. If the cell is merged with ${f.award} above, write the award here too.`,
    'amount-below-one': (f) =>
      `${f.amount} is taken for ${f.amount} yuan. If it is a percentage, write what of, e.g. 稿费*10%; if it is that much money, write ${f.amount}元.`,
    'rows-same': (f) =>
      `Asks the same as row ${f.other} with another amount: only the higher is paid. If a blank condition is merged with the cell above, fill in every row.`,
    'only-largest': (f) =>
      `Where row ${f.other} applies as well, only the larger is taken off. If both are, write 累加 in 方式 of both.`,
    'never-matches': (f) => `No value meets ${f.fact} "${f.text}": this row never applies. Check the bounds.`,
    'rows-overlap': (f) =>
      `Overlaps row ${f.other} of the group ${f.group} with another amount; the higher is paid. Check that this is meant.`,
    'band-gap': (f) => `The bands of ${f.fact} leave a gap between ${f.from} and ${f.to}. Write e.g. 不满${f.to}.`,
    'bands-touch': (f) =>
      `At exactly ${f.value} of ${f.fact} row ${f.other} applies as well, and the larger amount of the two counts, be it a fine. If that is not meant, write 不满${f.value} or 超过${f.value} in one of them.`,
    'combination-uncovered': (f) =>
      `${f.award} says nothing of ${f.values.join(', ')}. Add a row, or make sure that nothing is paid.`,
    'pays-twice': (f) =>
      `Applies together with row ${f.other} and adds up. If bands should not overlap, write e.g. 不满70; if only the higher should count, give both the same 组.`,
    'fact-unknown': (f) =>
      f.near.length
        ? `${f.fact} in the amount stands nowhere else in the tables; is it ${f.near.join(', ')}? Check the name.`
        : `The amount ${f.fact} is taken for a column of the tracker, whose figures are paid. If so, declare ${f.fact} in 事实; if not, write a figure, an expression or 待定.`,
    'reading-unread': (f) => `Nobody chose a reading for ${f.id}. Options: ${listed('en', f.options)}. Fill in 采用.`,
    'roll-up-idle': () =>
      'Names no 归并: every row is paid by itself and 取 has nothing to choose among. Write what makes rows one thing, e.g. 作者、标题.',
    'award-unpaid': (f) =>
      `No row of 奖励 gives ${f.award} an amount, so this row does nothing. Check the name${f.paid.length ? ` (awards with an amount: ${listed('en', f.paid)})` : ''}, or add the amount.`,
    'fine-paid': (f) =>
      `The amount "${f.amount}" comes out above 0 and is paid. If it is to be taken off, write -(${f.amount}).`,
    'zero-fined': (f) =>
      `"${f.text}" under ${f.fact} takes in 0: whoever has none is fined too. To fine the others alone, say from where, as in 1至10.`,
    'points-averaged': (f) =>
      f.off
        ? `${f.part} is a part of the score: the more is taken off, the higher it is. To take it off, write a row of 事实 with 算式 (总分: 基本分-${f.part}) and make that the only part.`
        : `${f.part} is a part of the score and weighs like the others; it does not come on top. For that, write a row of 事实 with 算式 (总分: 基本分+${f.part}) and make it the only part.`,
    'part-twice': (f) =>
      `${f.part} is the part of row ${f.other} too and counts by both weights. Check the name, or make it one row.`,
    'weight-in-name': (f) =>
      `${f.part} has no 权重, so all parts count equally. If the ${f.share} in its name is its weight, enter it under 权重.`,
    'weights-uneven': (f) =>
      `The weights of ${f.assessment} add up to ${f.sum}, not to 100%, and count in proportion. Check for a wrong or missing part.`,
    'least-above-most': (f) =>
      `${f.award} should have at least ${f.least} places and at most ${f.most}: ${f.most} holds now. Check 至少 and 至多.`,
    'places-without-row': (f) =>
      `${f.award} has places but no row in 奖励. Add one, with 金额 blank or 0元 where there is no money.`,
    'example-fails': (f) =>
      `The example does not hold: ${f.award} should give ${f.due}, the tables give ${f.got || 'no amount'}. Check one of them.`,
  },
};
