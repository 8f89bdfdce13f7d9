import { certificateWords } from '../../../messages/sheets/certificates';
import { noticeWords } from '../../../messages/sheets/notice';
import { signOffWords } from '../../../messages/sheets/sign-off';
import { voteWords } from '../../../messages/sheets/votes';
import { sheetWords } from '../../../messages/sheets/sheets';
import type { ListStamp } from '../../../sheets/stamp/list-stamp';
import { stampIn } from '../../../sheets/stamp/stamp';
import type { SheetCells } from '../../../trackers/grid/cells';

/** How sheets are called that we write and that are no source of facts: their cells may hold no stamp, or none any more. */
const names: readonly string[] = (['zh', 'en'] as const).flatMap((language) => [
  certificateWords[language].name,
  noticeWords[language].noticeName,
  noticeWords[language].commendationName,
  signOffWords[language].name,
  sheetWords[language].detailName,
  sheetWords[language].summaryName,
  voteWords[language].ballotName,
]);

/** A 计票表 has a stamp, and is a source of votes once it is filled in. */
const isTally = ({ tool, part, language }: ListStamp): boolean =>
  tool === 'contest' && part.startsWith(voteWords[language].tallyName);

/** Whether a sheet was written by us: it is no roster and no register. */
export function isOurs({ sheet, values }: SheetCells): boolean {
  if (names.some((name) => sheet === name || sheet.startsWith(`${name} `) || sheet.startsWith(`${name}(`))) return true;
  const texts = values.slice(-3).flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string'));
  const stamp = stampIn(texts);
  return stamp.kind !== 'none' && !(stamp.kind === 'list' && isTally(stamp.stamp));
}
