import { ground, palettes, setPalette, setWidth, smallTargets, tooWide, violations } from './support/everyone';
import { pick, settled, showTab } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** Everyone can use every tab and every tool: by axe, in all colours that Office can have, and by size. */

let session: Session;
afterEach(() => session.close());

const found: string[] = [];

/** Pixels of the pane: as narrow as Excel has it by itself, and pulled wide. */
const WIDTHS = [320, 450] as const;

/** Goes through colours and widths on what is shown now. Roles, names and colours hang on no width: sizes alone are looked at twice. */
async function look(where: string, colours = palettes): Promise<void> {
  const { page, pane } = session;
  for (const palette of colours) {
    await setPalette(page, pane, palette);
    // Office's colours are followed while the pane is open.
    if (palette.office) expect(await ground(pane)).toBe(palette.office.bodyBackgroundColor);
    const rules = palette.name === 'light' ? 'all' : 'contrast';
    for (const wrong of await violations(pane, rules)) found.push(`${where}, ${palette.name}: ${wrong}`);
  }
  const [first] = palettes;
  if (first && colours.length > 1) await setPalette(page, pane, first);
  for (const width of [WIDTHS[1], WIDTHS[0]]) {
    await setWidth(page, pane, width);
    for (const small of await smallTargets(pane)) found.push(`${where}, ${width}: ${small}`);
    for (const wide of await tooWide(pane)) found.push(`${where}, too wide at ${width}: ${wide}`);
  }
}

const shownTabs = (): Promise<string[]> =>
  session.pane.locator('[role=tablist]').first().getByRole('tab').allInnerTexts();

/** Where a part of the pane is still on its way there is nothing to look at yet. */
const arrived = (): Promise<unknown> =>
  session.pane.waitForFunction(() => document.querySelector('[data-loading]') === null);

// Roles and colours hang on no language: in English sizes alone are looked at.
describe.each([
  ['zh-CN', palettes],
  ['en-US', []],
] as const)('in %s', (locale, colours) => {
  beforeEach(() => {
    found.length = 0;
  });

  test('the first run, every tab and every tool', async () => {
    session = await openSession('assets/samples/lixian.xlsx', { pane: WIDTHS[0], locale, firstRun: true });
    const { pane } = session;
    await settled(pane);
    await look('guide', colours);
    await pane.getByRole('button', { name: /^(跳过|Skip)$/ }).click();
    for (const tab of await shownTabs()) {
      await showTab(pane, tab);
      await arrived();
      await look(tab, colours);
    }
    const tools = await pane.locator('#tab-panel li button').count();
    expect(tools).toBeGreaterThan(10);
    for (let tool = 0; tool < tools; tool++) {
      await pane.locator('#tab-panel li button').nth(tool).click();
      await settled(pane);
      await look(await pane.locator('#tab-panel h2').first().innerText(), colours);
      await pane.locator('#tab-panel button').first().click();
    }
    expect(found).toEqual([]);
    expect(await session.wrongs()).toEqual(NOTHING_WRONG);
  }, 900_000);
});

test('评先 over the tables of a year', async () => {
  found.length = 0;
  session = await openSession('assets/samples/xichuan-contest.xlsx', { pane: WIDTHS[0] });
  const { pane } = session;
  await settled(pane);
  await pick(pane, '办法', '淅川');
  await showTab(pane, '评先');
  await pane.getByRole('button', { name: '读取各表' }).click();
  await pane.getByRole('heading', { name: '要生成的表' }).waitFor();
  await settled(pane);
  await look('评先');
  await pane.getByRole('button', { name: /^先进工作者/ }).click();
  const steps = await pane.locator('#tab-panel [role=tab]').allInnerTexts();
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) {
    await showTab(pane, step);
    await look(`评先 ${step}`);
  }
  expect(found).toEqual([]);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
}, 900_000);
