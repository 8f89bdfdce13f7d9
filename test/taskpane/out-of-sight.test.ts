import { createPane } from '../../src/taskpane/jobs/pane';
import { fakeWorkbook } from './port';
import { articles } from './sheets';

test('a row that is filtered out is selected, and the pane says why it is not to be seen, until one is seen again', async () => {
  const fake = fakeWorkbook([{ ...articles, hiddenRows: [4] }]);
  const pane = createPane(fake.port);
  await pane.pickSheet('上稿登记');
  await pane.goToRow(5);
  expect(fake.selected.at(-1)).toEqual({ sheet: '上稿登记', address: 'A5:I5' });
  expect(pane.getState().notice).toEqual({
    kind: 'cells-hidden',
    sheet: '上稿登记',
    address: 'A5:I5',
  });
  await pane.goToRow(4);
  expect(pane.getState().notice).toBeUndefined();
});
