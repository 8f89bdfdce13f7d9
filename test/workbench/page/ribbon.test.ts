/** @jest-environment jsdom */
import type { Ribbon, RibbonButton } from '../../../src/workbench/manifest/ribbon';
import { showRibbon } from '../../../src/workbench/page/ribbon';

const icons = [16, 32, 80].map((size) => ({ size, url: `https://localhost/icon-${size}.png` }));

const button = (id: string, label: string): RibbonButton => ({
  kind: 'button',
  id,
  label,
  tipTitle: `${label}吧`,
  tipText: '说明',
  icons,
  action: { kind: 'executeFunction', functionName: id },
});

const ribbon: Ribbon = {
  tabs: [
    {
      id: 'TabHome',
      label: null,
      groups: [
        {
          id: 'G',
          label: '一组',
          icons: [],
          controls: [
            button('first', '第一'),
            {
              kind: 'menu',
              id: 'more',
              label: '更多',
              tipTitle: '',
              tipText: '',
              icons: [],
              items: [button('second', '第二')],
            },
          ],
        },
      ],
    },
  ],
};

describe('the ribbon', () => {
  let row: HTMLElement;
  let pressed: string[];
  let finish: () => void;

  beforeEach(() => {
    row = document.createElement('div');
    document.body.replaceChildren(row);
    pressed = [];
    showRibbon(row, ribbon, ({ id }) => {
      pressed.push(id);
      return new Promise((resolve) => (finish = resolve));
    });
  });

  const find = (id: string) => row.querySelector<HTMLButtonElement>(`[data-control=${id}]`);

  test('has the manifest’s groups, labels and tips', () => {
    expect(row.querySelector('.group-name')?.textContent).toBe('一组');
    expect(find('first')?.textContent).toBe('第一');
    expect(find('first')?.title).toBe('第一吧\n说明');
  });

  test('takes icons that are sharp on any screen', () => {
    const image = find('first')?.querySelector('img');
    expect(image?.getAttribute('src')).toBe('https://localhost/icon-32.png');
    expect(image?.srcset).toBe('https://localhost/icon-32.png 1x, https://localhost/icon-80.png 2x');
  });

  test('a button is pressed once until its action is done', async () => {
    find('first')?.click();
    expect(find('first')?.disabled).toBe(true);
    find('first')?.click();
    expect(pressed).toEqual(['first']);
    finish();
    await new Promise((resolve) => setTimeout(resolve));
    expect(find('first')?.disabled).toBe(false);
  });

  test('a menu opens, runs its items and closes', () => {
    const face = row.querySelector<HTMLButtonElement>('[aria-haspopup]');
    const list = row.querySelector<HTMLElement>('[role=menu]');
    expect(list?.hidden).toBe(true);
    face?.click();
    expect([list?.hidden, face?.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    find('second')?.click();
    expect([pressed, list?.hidden]).toEqual([['second'], true]);
    face?.click();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(list?.hidden).toBe(true);
  });
});
