import { readFileSync } from 'node:fs';
import { licencePage } from '../../scripts/licences/page';
import { shippedPackages } from '../../scripts/licences/shipped';

/** Licences under which code may be handed out with ours as long as their texts go with it. */
const FREE: readonly string[] = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC'];

const packages = shippedPackages('.');

describe('licences of what is shipped', () => {
  test('assets/licences.txt is what npm run licences writes', () => {
    expect(readFileSync('assets/licences.txt', 'utf8')).toBe(licencePage(packages));
  });

  test('has React, Fluent and every direct dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const names = packages.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
  });

  test.each(packages.map((one) => [one.name, one.licence] as const))('%s may be handed out (%s)', (_, licence) => {
    expect(FREE).toContain(licence);
  });

  test('Office.js is not handed out', () => {
    expect(packages.map(({ name }) => name)).not.toContain('@microsoft/office-js');
  });
});
