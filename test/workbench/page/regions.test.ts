/** @jest-environment jsdom */
import { lastFocused, moveByF6 } from '../../../src/workbench/page/regions';

const part = (id: string): HTMLElement => {
  const element = document.createElement('div');
  element.append(...[1, 2].map((at) => Object.assign(document.createElement('button'), { id: `${id}${at}` })));
  document.body.append(element);
  return element;
};

const [grid, ribbon, pane] = [part('grid'), part('ribbon'), part('pane')];
moveByF6([
  { element: grid, target: lastFocused(grid) },
  { element: ribbon, target: () => ribbon.querySelector('button') },
  { element: pane, target: () => (pane.hidden ? null : pane.querySelector('button')) },
]);

const focus = (id: string): void => document.getElementById(id)?.focus();
const press = (key: string, shiftKey = false): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );
const focused = (): string | undefined => document.activeElement?.id;

beforeEach(() => {
  pane.hidden = false;
  focus('grid2');
});

describe('F6', () => {
  it('goes from the grid to the ribbon, to the pane and back to where it was', () => {
    const way = [1, 2, 3, 4].map(() => {
      press('F6');
      return focused();
    });
    expect(way).toEqual(['ribbon1', 'pane1', 'grid2', 'ribbon1']);
  });

  it('with Shift goes the other way', () => {
    const way = [1, 2, 3].map(() => {
      press('F6', true);
      return focused();
    });
    expect(way).toEqual(['pane1', 'ribbon1', 'grid2']);
  });

  it('leaves out a pane that is closed', () => {
    pane.hidden = true;
    focus('ribbon2');
    press('F6');
    expect(focused()).toBe('grid2');
    press('F6', true);
    expect(focused()).toBe('ribbon1');
  });

  it('goes to the ribbon where nothing has the focus', () => {
    (document.activeElement as HTMLElement).blur();
    press('F6');
    expect(focused()).toBe('ribbon1');
  });

  it('is kept from the grid, other keys are not', () => {
    const seen: string[] = [];
    grid.addEventListener('keydown', ({ key }) => seen.push(key));
    expect([press('F5'), press('F6')]).toEqual([true, false]);
    expect(seen).toEqual(['F5']);
  });
});
