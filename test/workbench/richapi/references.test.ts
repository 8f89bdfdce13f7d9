import { bind } from '../../../src/workbench/richapi/object-type';
import { createReferences } from '../../../src/workbench/richapi/references';
import { bookType, type Shelf } from './shelf';

describe('references', () => {
  it('expire, the oldest first', () => {
    const references = createReferences(2);
    const shelf: Shelf = { books: [], log: [] };
    const ids = ['一', '二', '三'].map((title) => references.keep(bind(bookType, { title, shelf })));
    expect(ids.map((id) => references.get(id) !== undefined)).toEqual([false, true, true]);
  });

  it('stand for another object after an update, or for none', () => {
    const references = createReferences();
    const shelf: Shelf = { books: [], log: [] };
    const [before, after, gone] = ['一', '二', '三'].map((title) => bind(bookType, { title, shelf }));
    if (!before || !after || !gone) throw new Error('three books');
    const kept = references.keep(before);
    const dropped = references.keep(gone);
    references.update((object) => (object === before ? after : null));
    expect([references.get(kept), references.get(dropped), references.current(before), references.idOf(after)]).toEqual(
      [after, undefined, after, kept],
    );
  });
});
