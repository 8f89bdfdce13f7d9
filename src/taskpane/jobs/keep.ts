import { done, type Outcome } from '../../excel/problem';
import { fromKept, type NamedScenario, toKept } from '../../whatif/kept';
import type { Context } from './context';

/** The scenarios of a scheme in the workbook's settings, by the scheme's id. */
export const scenariosKey = (scheme: string): string => `award-sheets.scenarios.${scheme}`;

const settingKey = ({ store }: Context): string => scenariosKey(store.get().setup.source?.id ?? '');

/** The scenarios that the workbook keeps for the scheme, and how many of them cannot be read. */
export async function keptScenarios(
  context: Context,
): Promise<Outcome<{ readonly kept: readonly NamedScenario[]; readonly broken: number }>> {
  const setting = await context.port.readSetting(settingKey(context));
  if (!setting.ok) return setting;
  const { scenarios, broken } = fromKept(setting.value);
  return done({ kept: scenarios, broken });
}

/** Keeps the scenarios in the workbook; false where that did not succeed. */
export async function keepScenarios(context: Context, scenarios: readonly NamedScenario[]): Promise<boolean> {
  const written = await context.port.writeSetting(settingKey(context), toKept(scenarios));
  return written.ok;
}
