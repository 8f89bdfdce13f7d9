import type { Shipped } from './shipped';

const RULE = '-'.repeat(80);

/** The file that goes with the product: every package with its licence, every text once. */
export function licencePage(packages: readonly Shipped[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}  ${licence}`);
  const byText = new Map<string, Shipped[]>();
  for (const one of packages) {
    const text = one.text ?? `Licence: ${one.licence}${one.author === '' ? '' : `\nAuthor: ${one.author}`}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const texts = [...byText].map(([text, some]) => [RULE, some.map(({ name }) => name).join(', '), '', text].join('\n'));
  return [
    '奖励核算 award-sheets 使用的第三方软件包及其许可 Third-party packages and their licences',
    '由 npm run licences 生成 made by npm run licences',
    '',
    ...list,
    '',
    ...texts,
    '',
  ].join('\n');
}
