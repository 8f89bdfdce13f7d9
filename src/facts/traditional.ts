/**
 * Traditional to simplified characters, for the words of award documents, headers and values.
 * Not a general converter: names and titles are compared as they stand apart from these pairs.
 */
const pairs =
  '獎奖項项級级檔档單单條条數数額额總总計计題题標标體体裡里裏里後后為为與与於于區区縣县鄉乡鎮镇' +
  '黨党員员優优秀秀進进務务實实際际際际導导領领處处紀纪筆笔記记遲迟曠旷誤误錯错罰罚懲惩勤勤績绩' +
  '簽签準准從从達达還还過过這这無无時时間间長长門门開开關关閱阅辦办報报紙纸導导專专題题頻频電电' +
  '視视聞闻稿稿類类別别號号碼码頁页邊边頭头條条發发佈布採采訪访擬拟審审評评選选議议決决調调研研' +
  '撰撰筆笔執执責责組组織织構构機机關关團团隊队幹干部部職职業业聯联繫系絡络網网站站備备註注說说' +
  '明明來来歲岁個个兩两萬万億亿幾几點点環环節节週周曆历終终結结歸归屬属範范圍围規规則则據据依依' +
  '約约權权衛卫場场壓压應应當当學学習习書书課课訓训練练講讲師师聽听讀读寫写語语詞词譯译資资賬账' +
  '費费貼贴補补價价錢钱銀银財财產产貢贡獻献質质賽赛賞赏獲获勝胜負负減减歷历屆届張张強强彈弹復复' +
  '複复雙双隻只對对錄录鎖锁鑰钥閉闭陽阳陰阴際际雜杂難难離离電电靜静響响順顺須须預预頒颁頻频顧顾' +
  '顯显風风飛飞養养館馆駕驾駛驶騎骑驗验驚惊體体鬥斗魚鱼鳥鸟麗丽麥麦黃黄齊齐齡龄龍龙轉转輕轻載载' +
  '輛辆輪轮輸输農农運运適适遠远遞递鄰邻醫医釋释銷销鐵铁鋼钢鑑鉴閒闲術术衝冲見见覺觉觀观計计訂订' +
  '討讨託托訴诉診诊証证證证識识警警護护變变讓让貨货貫贯貴贵買买賣卖贊赞趙赵趨趋跡迹踐践車车軍军' +
  '軟软較较輔辅內内冊册寬宽專专將将尋寻屬属岡冈島岛嶺岭幣币廠厂廣广廳厅彙汇後后徑径徵征恆恒恥耻' +
  '悅悦惡恶惱恼愛爱態态慶庆憂忧憑凭憲宪懷怀戰战戶户拋抛捨舍掃扫掛挂揚扬換换擁拥擇择擊击擔担據据' +
  '擴扩擾扰攝摄敗败敘叙敵敌斷断晝昼曉晓暫暂會会東东極极榮荣樂乐樓楼樣样樸朴機机橋桥檢检歡欢歐欧' +
  '殘残殺杀毀毁氣气漢汉決决沒没況况淨净減减渦涡測测湯汤溝沟溫温滿满漸渐潔洁濟济為为烏乌無无煉炼' +
  '熱热爭争爾尔牆墙狀状獨独獲获現现瑪玛環环畝亩異异當当療疗監监盤盘眾众睜睁礎础禮礼禦御稱称種种' +
  '穩稳窮穷競竞築筑簡简籤签糧粮糾纠紅红約约納纳純纯紙纸細细紹绍終终統统經经綜综維维綱纲緊紧線线' +
  '緒绪編编緩缓縮缩繁繁績绩繼继續续缺缺羅罗義义聖圣聲声職职肅肃脫脱腦脑臨临舉举舊旧艙舱藝艺節节' +
  '層层欄栏傳传認认勵励崗岗蓋盖國国臺台參参話话葉叶著著蔣蒋薦荐藥药蘇苏蘭兰號号補补製制複复見见規规' +
  '匯汇滙汇併并並并檻槛問问譽誉絕绝劃划揮挥畢毕牽牵轄辖駐驻談谈論论郵邮階阶餘余';

const table = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs.charAt(i), pairs.charAt(i + 1));

/** The characters that have a simplified form here. */
export const traditional: readonly string[] = [...table.keys()];

const ANY = new RegExp(`[${traditional.join('')}]`);

/** The text with traditional characters of the vocabulary made simplified. */
export function toSimplified(text: string): string {
  if (!ANY.test(text)) return text;
  let result = '';
  for (const character of text) result += table.get(character) ?? character;
  return result;
}
