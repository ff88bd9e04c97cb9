import { codeAt } from './code-at.ts';

/**
 * Traditional to simplified, for the words of the form and of report titles only: official gateways
 * (`/gate/big5/`) serve whole sites in traditional characters and convert some words as well.
 */
const PAIRS =
  '總总計计數数請请條条項项機机關关業业構构務务處处規规範范許许罰罚強强費费購购採采額额對对開开製制發发廢废現现決决單单萬万結结維维糾纠審审終终訴诉訟讼復复議议複复覆复經经後后報报題题進进況况動动體体導导' +
  '團团織织會会個个訊讯訪访舉举類类確确認认證证獲获補补繼继續续減减無无門门據据國国區区縣县鄉乡鎮镇廳厅辦办農农財财貿贸衛卫環环護护險险產产質质監监執执書书與与為为從从還还別别劃划內内兩两員员問问則则創创' +
  '點点屬属廣广應应態态庫库張张徵征擇择損损擬拟時时暫暂東东樣样標标權权歷历歸归滿满漢汉濟济灣湾爭争狀状獎奖異异畢毕療疗稅税稱称穩稳競竞節节簽签簡简納纳級级紅红細细組组絡络統统絕绝給给緊紧綜综綠绿網网線线' +
  '練练編编績绩聯联職职聽听藝艺術术裝装見见覽览親亲觀观訂订訓训記记設设評评詢询該该詳详誤误說说課课調调論论諮咨諾诺講讲識识譯译讀读變变讓让資资贈赠軍军較较載载輔辅輕轻辭辞邊边遞递運运過过達达違违適适選选' +
  '郵邮鄰邻醫医釋释針针錄录錢钱鐵铁長长閉闭間间閱阅隊队階阶際际陽阳陳陈隨随電电靈灵響响頁页順顺須须預预領领頭头願愿顧顾風风養养館馆馬马驗验麗丽黃黄齊齐龍龙併并佈布係系們们價价優优億亿僅仅傳传債债傷伤備备' +
  '勞劳勢势勵励協协嚴严場场塊块壓压壞坏夠够實实寫写寧宁寬宽專专將将層层屆届島岛幣币幫帮帶带幹干幾几廠厂彙汇徹彻愛爱慶庆懷怀戶户掛挂揚扬換换揮挥擊击擔担擴扩攝摄敗败敵敌斷断誌志闢辟陸陆雙双雲云潔洁溝沟滬沪' +
  '澤泽營营牆墙獨独瀏浏紀纪約约紙纸繳缴罷罢習习肅肃腦脑臨临舊旧莊庄華华蘇苏虛虚蟲虫褲裤託托詞词試试誠诚諧谐謀谋譽誉責责賬账賞赏趙赵跡迹蹟迹車车轄辖轉转遲迟鄭郑鋪铺鎖锁闊阔雖虽難难韓韩飯饭駐驻騎骑魯鲁鮮鲜' +
  '麼么齡龄沒没眾众啟启啓启徑径準准溫温濱滨災灾烏乌牽牵狹狭畫画盡尽礎础禮礼種种積积築筑籌筹糧粮純纯縮缩義义聲声聞闻臺台興兴藥药號号裡里覺觉詐诈誰谁謹谨譜谱貫贯貧贫貨货貸贷貼贴賓宾賦赋賴赖躍跃逕径遊游遠远' +
  '遷迁遺遗釐厘鑒鉴鑑鉴閃闪閒闲陝陕雜杂離离頒颁頓顿頻频顯显飲饮飾饰餘余駕驾騙骗驅驱於于並并佔占檔档羣群裏里衝冲贊赞';

/** Code of the simplified character, by that of the traditional one; 0 for all that stay. Has a place for every code. */
const SIMPLIFIED = new Uint16Array(0x10000);
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1);

/** Words that the gateways convert along with the characters. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/资讯/g, '信息'],
  [/规范性档案/g, '规范性文件'],
];

/** Simplified form of a text; the very same string where nothing is traditional. */
export function simplify(text: string): string {
  const { length } = text;
  let [done, from] = ['', 0];
  for (let at = 0; at < length; at++) {
    const code = SIMPLIFIED[codeAt(text, at)];
    if (!code) continue;
    done += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  if (from === 0) return text;
  return WORDS.reduce((result, [word, plain]) => result.replace(word, plain), done + text.slice(from));
}
