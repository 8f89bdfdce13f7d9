const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const WITHIN: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** 捌万肆仟伍佰壹拾叁 as 84513. */
function whole(text: string): number {
  const parts = text.split(/([亿万])/);
  let total = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const part = section(parts[at] ?? '');
    if (parts[at + 1] === '亿') total = (total + part) * 100_000_000;
    else if (parts[at + 1] === '万') total += part * 10_000;
    else total += part;
  }
  return total;
}

/** 肆仟伍佰壹拾叁 as 4513. */
function section(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const value = DIGITS.indexOf(sign);
    if (value >= 0) digit = value;
    else {
      sum += (digit === 0 && sign === '拾' ? 1 : digit) * (WITHIN[sign] ?? Number.NaN);
      digit = 0;
    }
  }
  return sum + digit;
}

/** What 人民币大写 says, in fen: 人民币壹仟肆佰零玖元伍角 as 140950. NaN for anything else. */
export function fenOfCapitals(text: string): number {
  const form =
    /^人民币(负)?(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零?(?:([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?整?$/;
  const [match, minus, yuan = '', jiao = '零', fen = '零'] = form.exec(text) ?? [];
  if (match === undefined || match === '人民币') return Number.NaN;
  const amount = whole(yuan) * 100 + DIGITS.indexOf(jiao) * 10 + DIGITS.indexOf(fen);
  return minus ? -amount : amount;
}
