import { ICommandService } from '@univerjs/core';
import { headlessUniver } from './headless';
import { createUniverGrid } from '../../../src/workbench/univer/univer-grid';
import { parseAddress } from '../../../src/workbench/model/address';
const at = (a: string) => parseAddress(a)!.area;
const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
test('x', async () => {
  const u = headlessUniver(); const grid = createUniverGrid(u); const inj = u.injector;
  const log: any[] = [];
  inj.get(ICommandService).onCommandExecuted((c: any) => log.push([c.id, JSON.stringify(c.params).slice(-700)]));
  const id = grid.addSheet('奖励明细');
  grid.write(id, at('A1:B4'), [
      [{ value: '奖励明细' }, null],
      [{ value: '姓名' }, { value: '金额' }],
      [{ value: '甲' }, { value: 1800 }],
      [{ value: '合计' }, { formula: '=SUM(B3:B3)' }],
    ]);
  grid.merge(id, at('A1:B1'));
  console.log(log.map((x) => x.join(' ')).join('\n'), JSON.stringify(grid.formulas(id, at('A1:B4'))));
  log.length = 0;
  const raw = () => JSON.stringify((u.api as any).getActiveWorkbook().getSheetBySheetId(id).getSheet().getCellMatrix().getMatrix());
  console.log('RAW', raw());
  grid.setStyle(id, at('A2:B4'), { top: line, bottom: line, left: line, right: line });
  console.log('RAW', raw());
});
