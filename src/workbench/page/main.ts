import './style.css';
import { cellArea } from '../model/area';
import { guardCells, watchCellEditor } from '../univer/cell-editor';
import { startUniverInPage } from '../univer/page-univer';
import { createUniverGrid } from '../univer/univer-grid';
import { type RunningAddin, startAddin } from './addin';
import { createApi } from './api';
import { download, fileNameOf, loadFonts } from './browser';
import { noteOf } from './cell-notes';
import { showCharts } from './chart-layer';
import { type PageConfig, type ServerConfig, readConfig } from './config';
import { byId } from './elements';
import { createHostLog } from './host-log';
import { lastFocused, moveByF6 } from './regions';
import { showRibbon } from './ribbon';
import { createStatusLine } from './status-line';
import { createTaskPane } from './task-pane';
import { createWorkbookFile } from './workbook-file';

const NEW_WORKBOOK = '工作簿1.xlsx';

const univer = startUniverInPage(byId('grid', HTMLElement), NEW_WORKBOOK);
const grid = createUniverGrid(univer);
const file = createWorkbookFile(grid, () => {
  if (!addin) return null;
  const { id, version } = addin.manifest;
  return { id, version, settings: addin.host.settings };
});
showCharts(univer, grid, byId('grid', HTMLElement));
const status = createStatusLine();
const log = createHostLog();
const problems: string[] = [];
let addin: RunningAddin | null = null;

function report(what: string, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  problems.push(`${what} ${text}`);
  status.problem(`${what} ${text}`);
  console.error(what, error);
}

function showCell(): void {
  const { sheet, areas, active } = grid.selection();
  const name = grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const value = grid.values(sheet, cellArea(active.row, active.column))[0]?.[0] ?? null;
  const message = addin?.host.functions.messageAt({ sheet, ...active });
  const saved = grid.savedFormula(sheet, active.row, active.column);
  status.cell(name, areas.at(-1) ?? cellArea(active.row, active.column), noteOf(value, message, saved));
}

function showName(): void {
  const { name } = grid.workbook();
  byId('file-name', HTMLElement).textContent = name;
  document.title = `${name} - 试用台`;
}

async function open(bytes: ArrayBuffer, name: string): Promise<void> {
  try {
    await file.open(bytes, name);
  } catch (error) {
    report(`打不开${name}：只能打开没有密码的.xlsx文件，旧的.xls请先另存为.xlsx。`, error);
    throw error;
  }
}

async function openAtStart({ open: url }: PageConfig): Promise<void> {
  if (url === null) return;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await open(await response.arrayBuffer(), fileNameOf(url));
}

async function startAddinOf({ manifest, locale, pane }: PageConfig): Promise<void> {
  const taskPane = createTaskPane(pane);
  if (manifest === null) return;
  const background = byId('background', HTMLElement);
  addin = await startAddin({
    manifestUrl: new URL(manifest, window.location.href).href,
    grid,
    locale,
    pane: taskPane,
    background,
    kept: (id) => file.kept(id),
    log,
    report: (error) => report('宿主出错：', error),
  });
  const running = addin;
  showRibbon(byId('ribbon', HTMLElement), running.manifest.ribbon, (button) =>
    running.press(button).catch((error: unknown) => report(`“${button.label}”没有完成：`, error)),
  );
  watchCellEditor(univer, (editing) => running.host.setCellEditing(editing));
}

async function start(): Promise<void> {
  const response = await fetch('config.json');
  const server = response.ok ? ((await response.json()) as ServerConfig) : {};
  const config = readConfig(new URLSearchParams(window.location.search), server);
  const hint = byId('hint', HTMLElement);
  hint.textContent = config.hint;
  hint.hidden = !config.hint;
  await loadFonts();
  // The workbook first: an add-in may read it as soon as it runs.
  const opened = openAtStart(config);
  await opened.catch(() => undefined);
  await startAddinOf(config);
  await opened;
  showCell();
}

grid.subscribe(({ kind }) => {
  if (kind === 'opened') showName();
  if (kind === 'opened' || kind === 'selected' || kind === 'activated' || kind === 'calculated') showCell();
});

guardCells(
  univer,
  (sheet, row, column) => {
    const isProtected = grid.sheets().some((known) => known.id === sheet && known.protected);
    return isProtected && (grid.style(sheet, cellArea(row, column)).locked ?? true);
  },
  () => status.problem('工作表受保护，这个单元格不能修改。'),
);

const chooser = byId('file', HTMLInputElement);
byId('open', HTMLButtonElement).addEventListener('click', () => chooser.click());
chooser.addEventListener('change', () => {
  const [chosen] = chooser.files ?? [];
  // `open` has said what went wrong.
  if (chosen) void chosen.arrayBuffer().then((bytes) => open(bytes, chosen.name).catch(() => undefined));
  chooser.value = '';
});

const save = () =>
  window.workbench
    .save()
    .then((bytes) => download(bytes, grid.workbook().name))
    .catch((error: unknown) => report('没有保存：', error));
byId('save', HTMLButtonElement).addEventListener('click', () => void save());
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  void save();
});

const [gridPart, ribbonPart, panePart] = [
  byId('grid', HTMLElement),
  byId('ribbon', HTMLElement),
  byId('pane', HTMLElement),
];
moveByF6([
  { element: gridPart, target: lastFocused(gridPart) },
  { element: ribbonPart, target: () => ribbonPart.querySelector<HTMLElement>('button:enabled') },
  { element: panePart, target: () => (panePart.hidden ? null : panePart.querySelector('iframe')) },
]);

const ready = start();
ready.catch((error: unknown) => report('没有启动：', error));
window.workbench = createApi({
  grid,
  file,
  addin: () => addin,
  ready,
  problems,
  log: log.entries,
});
showName();
showCell();
