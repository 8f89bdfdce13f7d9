import type { LabelledSheet } from '../sheet';
import { absences } from './absences';
import { accounts } from './accounts';
import { bureaus } from './bureaus';
import { clerks } from './clerks';
import { crossed } from './crossed';
import { deadlines } from './deadlines';
import { dirt } from './dirt';
import { elsewhere } from './elsewhere';
import { figures } from './figures';
import { fourth } from './fourth';
import { further } from './further';
import { furthest } from './furthest';
import { halls } from './halls';
import { halves } from './halves';
import { headers } from './headers';
import { ledgers } from './ledgers';
import { marks } from './marks';
import { months } from './months';
import { newsrooms } from './newsrooms';
import { odd } from './odd';
import { offices } from './offices';
import { payments } from './payments';
import { printed } from './printed';
import { registers } from './registers';
import { rosters } from './rosters';
import { scoring } from './scoring';
import { sections } from './sections';
import { several } from './several';
import { spoken } from './spoken';
import { stations } from './stations';
import { supervision } from './supervision';
import { titles } from './titles';
import { townships } from './townships';
import { trades } from './trades';
import { unseen } from './unseen';
import { villages } from './villages';

/** Every sheet labelled by hand. */
export const sheets: readonly LabelledSheet[] = [
  ...titles,
  ...headers,
  ...halves,
  ...several,
  ...dirt,
  ...offices,
  ...clerks,
  ...printed,
  ...sections,
  ...crossed,
  ...figures,
  ...elsewhere,
  ...accounts,
  ...trades,
  ...newsrooms,
  ...months,
  ...rosters,
  ...supervision,
  ...scoring,
  ...payments,
  ...further,
  ...furthest,
  ...unseen,
  ...odd,
  ...fourth,
  ...bureaus,
  ...townships,
  ...absences,
  ...deadlines,
  ...marks,
  ...villages,
  ...stations,
  ...registers,
  ...ledgers,
  ...halls,
  ...spoken,
];
