import type { SheetCells } from '../../../excel/port';
import type { Steps } from '../../../base/steps';
import type { Language } from '../../../messages/language';
import type { SheetPlan } from '../../../sheets/plan/plan';
import type { AttendanceChoice } from './choice';
import { lookAtAttendance } from './look';
import { attendancePlans } from './plan';
import type { Settled } from '../daily/list';
import { type ChoiceReader, chosenOnly, type KeptChoice, pairsIn } from '../daily/choice';

export const keepAttendance = ({ item, others, share, given, signs, days }: AttendanceChoice): KeptChoice =>
  chosenOnly({
    item,
    others: [...others.keys()],
    share,
    given: [...given].flat(),
    days: [...days].flat(),
    signs: [...signs].flatMap(([form, meanings]) => [form, JSON.stringify([...meanings].flat())]),
  });

/** @param sheets all sheets that it was made from, as they stand now */
export function* attendanceAgain(
  settled: Settled,
  sheets: ReadonlyMap<string, SheetCells>,
  kept: ChoiceReader,
  language: Language,
): Steps<readonly SheetPlan[] | undefined> {
  const others = (kept.texts('others') ?? []).flatMap((name) => {
    const cells = sheets.get(name);
    return cells ? [[name, cells] as const] : [];
  });
  const share = kept.text('share') ?? '';
  const choice: AttendanceChoice = {
    item: kept.text('item'),
    others: new Map(others),
    share,
    given: kept.pairs('given'),
    days: kept.pairs('days'),
    signs: new Map([...kept.pairs('signs')].map(([form, meanings]) => [form, pairsIn(meanings)])),
  };
  const look = yield* lookAtAttendance(settled, choice);
  return look.kind === 'none' || look.kind === 'unread' ? undefined : yield* attendancePlans(look, share, language);
}
