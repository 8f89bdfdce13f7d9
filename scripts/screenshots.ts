import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printed } from '../test/e2e/support/libreoffice';
import { dailyWorkbook } from '../test/e2e/support/daily';
import { palettes, setPalette } from '../test/e2e/support/everyone';
import { pick, settled, showTab, write } from '../test/e2e/support/pane';
import { papersOf } from '../test/e2e/support/paper';
import { onlyVisible } from '../test/e2e/support/prepare';
import { openSession, type Session, type SessionOptions } from '../test/e2e/support/session';
import { signsWorkbook } from '../test/e2e/support/signs';
import setUp from '../test/e2e/support/set-up';
import tearDown from '../test/e2e/support/tear-down';
import { afterWriting } from './pictures/after';
import { placesTried, weightsTried } from './pictures/areas';
import { signsCounted } from './pictures/signs';
import { STILL_MS } from './pictures/still';

/** Makes the pictures of docs/screenshots from the add-in as it is built, over the sample of 澧县. */

const SAMPLE = 'assets/samples/lixian.xlsx';
const CONTEST = 'assets/samples/xichuan-contest.xlsx';
const FOLDER = 'docs/screenshots';
/** Dots per inch at which a printed page can still be read. */
const PRINT_DPI = 84;

const picture = (name: string): string => path.join(FOLDER, `${name}.png`);

async function withSample(
  options: SessionOptions,
  look: (session: Session) => Promise<void>,
  sample = SAMPLE,
): Promise<void> {
  const session = await openSession(sample, options);
  try {
    await settled(session.pane);
    await look(session);
  } finally {
    await session.close();
  }
}

/** The workbench: the tracker, the pane beside it, a difference clicked on; then our functions in cells. */
async function workbench({ page, pane }: Session): Promise<void> {
  await pane.locator('#tab-panel ul li > button').first().click();
  await page.locator('#status').filter({ hasText: '上稿登记!A49' }).waitFor();
  await page.waitForTimeout(STILL_MS);
  await page.screenshot({ path: picture('workbench') });

  await page.evaluate(() => {
    window.workbench.enter('名单', 'F1:H1', [['=TOTALS("澧县","上稿",上稿登记!A3:O206)', '', '']]);
    window.workbench.enter('名单', 'J1:J3', [
      ['=AWARD("澧县","上稿","级别","省级","字数",900)'],
      ['=EXPLAIN("澧县","上稿","级别","省级","字数",900)'],
      ['=RMBUPPER(J1)'],
    ]);
    window.workbench.select('名单', 'F1');
  });
  await page.evaluate(() => window.workbench.settle());
  await page.waitForTimeout(STILL_MS);
  await page.screenshot({ path: picture('functions') });
}

/** The pane alone: 核对, 计奖 with a row opened, 办法. */
const pane =
  (width: number) =>
  async ({ page, pane: frame }: Session): Promise<void> => {
    const shoot = async (tab: string): Promise<void> => {
      await page.waitForTimeout(STILL_MS);
      await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-${width}-${tab}`) });
    };
    await shoot('check');
    await showTab(frame, '计奖');
    await frame.locator('#tab-panel ul li > button').nth(1).click();
    await shoot('rows');
    await showTab(frame, '办法');
    await shoot('scheme');
  };

/** The pane as it is seen first, and in Office's dark colours and one of its contrast themes. */
async function looks({ page, pane: frame }: Session): Promise<void> {
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(STILL_MS);
    await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-320-${name}`) });
  };
  await shoot('first-run');
  await frame.getByRole('button', { name: '跳过' }).click();
  for (const [name, file] of [
    ['dark', 'dark'],
    ['Night sky', 'night-sky'],
  ] as const) {
    const palette = palettes.find((one) => one.name === name);
    if (palette) await setPalette(page, frame, palette);
    await shoot(file);
  }
}

/** 测算: an amount turned with its slider and a budget; who gains; the readings; the comparison as it is written. */
const whatIf =
  (width: number) =>
  async ({ page, pane: frame }: Session): Promise<void> => {
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(STILL_MS);
      await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-${width}-${name}`) });
    };
    await showTab(frame, '测算');
    const field = frame.getByRole('spinbutton', { name: '三② 文稿 省 <1000 金额', exact: true });
    await field.fill('250元');
    await field.press('Enter');
    await frame.getByRole('textbox', { name: /总额控制在多少元以内/ }).fill('80000');
    await frame.getByRole('button', { name: '试算' }).click();
    await frame.getByRole('button', { name: '采用32元' }).waitFor();
    await shoot('whatif');
    await showTab(frame, '看增减');
    await shoot('whatif-changes');
    await showTab(frame, '换释义');
    await frame.getByText('仅材料须推介 +').waitFor();
    await shoot('whatif-readings');
    if (width < 400) return;
    await showTab(frame, '比方案');
    await frame.getByRole('button', { name: '存为方案' }).click();
    await frame.getByRole('button', { name: '生成测算对比表' }).click();
    await frame.locator('footer [role=status]').filter({ hasText: '测算对比' }).waitFor();
    await settled(frame);
    await page.waitForTimeout(STILL_MS);
    await page.screenshot({ path: picture('whatif-written') });
  };

/** A scheme on a sheet with a changed amount and a doubtful one; the heading of the sheets; a formula before it is entered. */
const inHand =
  (width: number) =>
  async ({ page, pane: frame }: Session): Promise<void> => {
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(STILL_MS);
      await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-${width}-${name}`) });
    };
    await frame.getByRole('button', { name: /^表头/ }).click();
    await shoot('heading');
    await showTab(frame, '更多');
    await frame.getByRole('button', { name: /^公式助手/ }).click();
    await frame.getByRole('button', { name: '填入公式' }).waitFor();
    await shoot('formula');
    await showTab(frame, '办法');
    await frame.getByRole('button', { name: /^释义/ }).click();
    await frame.locator('.fui-Radio').filter({ hasText: /元/ }).first().waitFor();
    await shoot('readings');
    await frame.getByRole('button', { name: '放到工作表' }).click();
    await frame.getByRole('button', { name: '用作办法' }).click();
    await settled(frame);
    await page.evaluate(() => {
      const { values } = window.workbench.cells('澧县办法', 'A1:M60');
      const row = values.findIndex((cells) => cells.includes('600') && cells.includes('省'));
      const column = String.fromCharCode(65 + (values[row]?.indexOf('600') ?? 0));
      window.workbench.enter('澧县办法', `${column}${row + 1}`, [['650']]);
      window.workbench.enter('澧县办法', `${column}${row + 2}`, [['2000*']]);
      window.workbench.select('澧县办法', `${column}${row + 1}`);
    });
    await frame.getByText('看不懂').first().waitFor();
    await frame.getByRole('button', { name: /^与原办法比较/ }).click();
    await shoot('own-scheme');
    if (width > 320) await page.screenshot({ path: picture('own-scheme') });
  };

/** 评先 over the sample of a year: all awards, who may win one of them, how many, and who is in. */
const contest =
  (width: number) =>
  async ({ page, pane: frame }: Session): Promise<void> => {
    const shoot = async (part: string): Promise<void> => {
      await page.waitForTimeout(STILL_MS);
      await page.locator('#pane-body iframe').screenshot({ path: picture(`pane-${width}-contest-${part}`) });
    };
    await pick(frame, '办法', '淅川');
    await showTab(frame, '评先');
    await frame.getByRole('button', { name: '读取各表' }).click();
    await frame.getByRole('heading', { name: '要生成的表' }).waitFor();
    await settled(frame);
    await shoot('awards');
    await frame.getByRole('button', { name: /^先进工作者/ }).click();
    await shoot('eligible');
    await showTab(frame, '名额 8');
    await shoot('places');
    await frame.getByRole('tab', { name: /^结果/ }).click();
    await shoot('result');
  };

/** The written sheets on the grid, and their first pages as they print. */
async function sheets(session: Session, folder: string): Promise<void> {
  const names = await write(session.pane);
  await session.page.waitForTimeout(STILL_MS);
  await session.page.screenshot({ path: picture('written') });
  const saved = path.join(folder, 'written.xlsx');
  copyFileSync(await session.save('written.xlsx'), saved);
  const pdf = printed(await onlyVisible(saved, names));
  const papers = papersOf(pdf);
  for (const [name, title] of [
    ['printed-details', '明细表'],
    ['printed-summary', '个人汇总表'],
  ] as const) {
    const page = String(papers.findIndex(({ layout }) => layout.includes(title)) + 1);
    const options = ['-r', String(PRINT_DPI), '-gray', '-f', page, '-singlefile', '-png'];
    execFileSync('pdftoppm', [...options, pdf, path.join(FOLDER, name)]);
  }
}

/** Pictures that are taken in one session, by the word that asks for them alone: npm run screenshots -- signs. */
interface Part {
  readonly name: string;
  readonly options: SessionOptions;
  readonly look: (session: Session) => Promise<void>;
  readonly sample?: string;
}

const SCREEN = { width: 1280, height: 800 };
const PANE_SCREEN = { width: 1280, height: 900 };
const WIDTHS = [320, 450];

/** The same at both widths of the pane. */
const atBoth = (name: string, look: (width: number) => Part['look'], sample?: string): readonly Part[] =>
  WIDTHS.map((pane) => ({
    name,
    options: { viewport: PANE_SCREEN, pane },
    look: look(pane),
    ...(sample === undefined ? {} : { sample }),
  }));

const partsOf = (folder: string, daily: string, signs: string): readonly Part[] => [
  { name: 'workbench', options: { viewport: SCREEN }, look: workbench },
  ...atBoth('pane', pane),
  { name: 'looks', options: { viewport: PANE_SCREEN, pane: 320, firstRun: true }, look: looks },
  ...atBoth('contest', contest, CONTEST),
  ...atBoth('scheme', inHand),
  ...atBoth('whatif', whatIf),
  ...atBoth('areas', (width) => placesTried(FOLDER, width), CONTEST),
  ...atBoth('areas', (width) => weightsTried(FOLDER, width), daily),
  ...atBoth('signs', (width) => signsCounted(FOLDER, width), signs),
  ...atBoth('after', (width) => afterWriting(FOLDER, width)),
  { name: 'sheets', options: { viewport: SCREEN }, look: (session) => sheets(session, folder) },
];

async function main(wanted: readonly string[]): Promise<void> {
  await setUp();
  const folder = mkdtempSync(path.join(tmpdir(), 'award-sheets-pictures-'));
  try {
    mkdirSync(FOLDER, { recursive: true });
    const parts = partsOf(folder, await dailyWorkbook(folder), await signsWorkbook(folder));
    for (const { name, options, look, sample } of parts)
      if (wanted.length === 0 || wanted.includes(name)) await withSample(options, look, sample);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await tearDown();
  }
}

await main(process.argv.slice(2));
