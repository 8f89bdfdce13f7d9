/** Stryker's reporter of one row a folder, as mutation/README.md shows it. */
import { dirname } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

function scoreOf(statuses) {
  const [killed, timeout, survived, uncovered] = COLUMNS.map((name) => statuses.filter((it) => it === name).length);
  const all = killed + timeout + survived + uncovered;
  return [all, killed, timeout, survived, uncovered, `${((100 * (killed + timeout)) / all).toFixed(1)} %`];
}

function onMutationTestReportReady({ files }) {
  const statusesIn = (inside) =>
    Object.entries(files).flatMap(([file, { mutants }]) => (inside(file) ? mutants.map(({ status }) => status) : []));
  const folders = [...new Set(Object.keys(files).map(dirname))].sort();
  const rows = folders.map((folder) => [`\`${folder}\``, ...scoreOf(statusesIn((file) => dirname(file) === folder))]);
  const heads = ['', 'mutants', 'killed', 'too long', 'survived', 'not reached', 'score'];
  const table = [heads, heads.map(() => '---'), ...rows, ['all', ...scoreOf(statusesIn(() => true))]];
  console.log(table.map((row) => `| ${row.join(' | ')} |`).join('\n'));
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'folders', { onMutationTestReportReady })];
