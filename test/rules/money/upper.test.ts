import fc from 'fast-check';
import { type Exact, ratio } from '../../../src/facts/exact';
import { exactFromDecimal } from '../../../src/facts/parse-exact';
import { upperYuan } from '../../../src/rules/money/upper';

const exact = (text: string): Exact => {
  const value = exactFromDecimal(text);
  if (value === undefined) throw new Error(`${text} is no decimal`);
  return value;
};

/** Reads 大写 back into fen, digit by digit: written from the rules for vouchers, not from the package. */
function fenOf(upper: string): bigint {
  const match = /^人民币(负?)(?:(.+)元)?(?:(整)|零?(?:(.)角)?零?(?:(.)分)?)$/.exec(upper);
  if (!match) throw new Error(`not in the form of a voucher: ${upper}`);
  const [, minus, yuan = '', , jiao = '零', fen = '零'] = match;
  const digit = (character: string): bigint => BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(character));
  const units: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n };
  let [whole, section, last] = [0n, 0n, 0n];
  for (const character of yuan) {
    const unit = units[character];
    if (unit !== undefined) {
      section += last * unit;
      last = 0n;
    } else if (character === '万' || character === '亿') {
      const scale = character === '万' ? 10_000n : 100_000_000n;
      const above = whole + section + last;
      whole = character === '亿' ? above * scale : whole + (section + last) * scale;
      [section, last] = [0n, 0n];
    } else last = digit(character);
  }
  const total = (whole + section + last) * 100n + digit(jiao) * 10n + digit(fen);
  return minus ? -total : total;
}

describe('人民币大写', () => {
  test.each([
    ['0', '人民币零元整'],
    ['1409.5', '人民币壹仟肆佰零玖元伍角'],
    ['1200', '人民币壹仟贰佰元整'],
    ['10', '人民币壹拾元整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['0.05', '人民币伍分'],
    ['100000', '人民币壹拾万元整'],
    ['100000001', '人民币壹亿零壹元整'],
    ['-350.2', '人民币负叁佰伍拾元贰角'],
  ])('%s yuan', (amount, upper) => {
    expect(upperYuan(exact(amount))).toBe(upper);
  });

  test('rounds to the fen first, half away from zero', () => {
    expect(upperYuan(exact('0.005'))).toBe('人民币壹分');
    expect(upperYuan(exact('-0.004'))).toBe('人民币零元整');
    expect(upperYuan(ratio(100n, 3n))).toBe('人民币叁拾叁元叁角叁分');
  });

  test('says 整 after yuan only, as the rules for vouchers allow', () => {
    expect(upperYuan(exact('3.10'))).toBe('人民币叁元壹角');
  });

  test('reads back as the same fen, up to a thousand billion yuan', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (fen) => {
        expect(fenOf(upperYuan(ratio(fen, 100n)))).toBe(fen);
      }),
    );
  });
});
