import type { Frame } from 'playwright-core';
import { lineText, panelText, pick, settled, showTab } from './pane';

/** 评先 as the meeting's secretary goes through it. */

export const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();

/** Turns to 评先 under the rules of 淅川, and reads the sheets. */
export async function readSheets(pane: Frame): Promise<void> {
  await settled(pane);
  if (!(await lineText(pane, '办法')).includes('淅川')) await pick(pane, '办法', '淅川');
  await showTab(pane, '评先');
  await press(pane, '读取各表');
}

export async function show(pane: Frame, award: string, step: string): Promise<void> {
  await press(pane, new RegExp(`^${award}`));
  await pane.getByRole('tab', { name: new RegExp(`^${step}`) }).click();
}

export const back = (pane: Frame): Promise<void> => press(pane, '各奖项');

/** Rules that somebody who is undecided may win: the facts were checked. */
export async function admit(pane: Frame, award: string, name: string, why: string): Promise<void> {
  await show(pane, award, '资格');
  await pane.getByLabel(`${name} 认定依据`).fill(why);
  await press(pane, '可以参评');
  await pane.getByText('经认定可以参评').waitFor();
  await back(pane);
}

/** Enters whom the meeting chose among those who tie. */
export async function decide(pane: Frame, award: string, chosen: readonly string[]): Promise<void> {
  await show(pane, award, '结果');
  for (const name of chosen) await pane.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await press(pane, '记入审定结果');
  await pane.getByRole('button', { name: '撤销审定结果' }).waitFor();
  await back(pane);
}

export async function approve(pane: Frame, award: string): Promise<void> {
  await show(pane, award, '结果');
  await press(pane, '本项已审定');
  await pane.getByText(/^已由.*审定$/).waitFor();
  await back(pane);
}

/** The award is not given this time. */
export async function leaveOut(pane: Frame, award: string): Promise<void> {
  await press(pane, new RegExp(`^${award}`));
  await pane.getByRole('checkbox', { name: '本次不评这一项' }).check();
  await back(pane);
}

/** Has the sheets of 评先 written, until one of this name is there. */
export async function writePack(pane: Frame, written: string, button = '生成评先材料'): Promise<void> {
  await press(pane, button);
  await pane.locator('footer').getByText(written).waitFor({ timeout: 60_000 });
  await settled(pane);
}

/** Checks a written sheet again: what stands on the panel. */
export async function recheck(pane: Frame, sheet: string): Promise<string> {
  await pane.getByLabel('要复核的表').selectOption(sheet);
  await press(pane, '复核');
  await pane.getByRole('button', { name: '重新复核' }).waitFor();
  await settled(pane);
  return panelText(pane);
}
