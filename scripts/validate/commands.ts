import { PREVIEW_ACTIVE_SHEET } from '../../src/commands/commands';
import { attribute, type Manifest } from './manifest';

/** Every function that a button calls is associated by the code, and none for nothing. */
export function commandFaults({ all, first }: Manifest): string[] {
  const called = all('Action')
    .filter((action) => attribute(action, 'xsi:type') === 'ExecuteFunction')
    .map((action) => first('FunctionName', action)?.textContent ?? '');
  const associated = [PREVIEW_ACTIVE_SHEET];
  return [
    ...called.filter((name) => !associated.includes(name)).map((name) => `no code answers the button's ${name}`),
    ...associated.filter((name) => !called.includes(name)).map((name) => `no button calls ${name}`),
  ];
}
