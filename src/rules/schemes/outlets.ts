import type { Grid } from '../tables/table';

/**
 * 媒体名录: outlets whose level nobody disputes. Shared by all schemes; a scheme may add its own rows, which count
 * where both name an outlet. An outlet that is missing here needs its 级别 in the tracker.
 */
// prettier-ignore
export const sharedOutlets: Grid = [
  ['媒体', '级别', '备注'],
  ['人民日报', '中央', '中共中央机关报'],
  ['求是', '中央', '中共中央机关刊'],
  ['光明日报', '中央', ''],
  ['经济日报', '中央', ''],
  ['农民日报', '中央', ''],
  ['工人日报', '中央', ''],
  ['中国青年报', '中央', ''],
  ['法制日报', '中央', ''],
  ['新华社', '中央', ''],
  ['新华每日电讯', '中央', ''],
  ['半月谈', '中央', '新华社主办'],
  ['瞭望', '中央', '新华社主办'],
  ['内参选编', '中央', '新华社主办'],
  ['秘书工作', '中央', '中央办公厅主办'],
  ['中央电视台', '中央', ''],
  ['省委通报', '省', ''],
  ['湖南日报', '省', '中共湖南省委机关报'],
  ['湖南卫视', '省', ''],
  ['河南日报', '省', '中共河南省委机关报'],
  ['常德日报', '市', '中共常德市委机关报'],
  ['常德晚报', '市', ''],
  ['南阳日报', '市', '中共南阳市委机关报'],
];
