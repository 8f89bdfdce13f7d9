import fc from 'fast-check';
import { nearestFirst } from '../../src/facts/nearest';

describe('the nearest names', () => {
  it.each<[string, readonly string[], string]>([
    ['浙川', ['澧县', '淅川', '海永'], '淅川'],
    ['优秀党员', ['先进工作者', '优秀文稿', '优秀共产党员', '优秀调研'], '优秀共产党员'],
    ['先进标兵', ['上稿', '单项考核', '优质服务标兵', '先进单位', '先进个人'], '先进单位'],
    ['数亮', ['级别', '数量', '字数'], '数量'],
    ['優秀文稿', ['优秀调研', '优秀文稿'], '优秀文稿'],
    ['烟草', ['澧县', '海永', '烟草2007'], '烟草2007'],
    ['县委办', ['澧县', '淅川', '县委办2007'], '县委办2007'],
    ['', ['乙', '甲'], '乙'],
  ])('%s is nearest in %p to %s', (given, known, nearest) => expect(nearestFirst(given, known)[0]).toBe(nearest));

  it('are all the names, each as often as before; a name given right comes first', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom(...'优秀先进文稿党员甲乙') }), { minLength: 1 }),
        fc.nat(),
        (names, pick) => {
          const right = names[pick % names.length] ?? '';
          const sorted = nearestFirst(right, names);
          expect([...sorted].sort()).toEqual([...names].sort());
          expect(sorted[0]).toBe(right);
        },
      ),
    ));
});
