/** Simplified and traditional characters, pairwise: those that the sample reports use. */
const PAIRS =
  '报報护護处處单單动動发發费費复復负負个個关關规規国國过過号號后後华華会會获獲机機计計继繼绩績间間监監减減将將较較结結进進经經举舉据據决決开開类類联聯领領满滿门門纳納内內评評区區' +
  '权權确確热熱认認设設审審时時实實识識视視试試属屬数數态態题題体體条條统統为為围圍务務现現线線县縣乡鄉项項协協兴興训訓严嚴业業议議邮郵优優与與员員责責这這针針镇鎮织織执執质質众眾' +
  '转轉资資总總组組诉訴讼訟请請记記续續缴繳编編维維网網厅廳变變问問图圖场場坚堅头頭对對岭嶺广廣归歸当當断斷无無构構标標栏欄沟溝没沒滨濱点點环環电電码碼稳穩简簡纠糾约約罚罰范範补補' +
  '览覽许許贯貫载載达達运運还還闻聞阅閱队隊随隨页頁频頻询詢档檔从從来來况況办辦户戶称稱话話万萬于於额額强強废廢绕繞彻徹读讀专專丰豐访訪浏瀏台臺历歷';

const TRADITIONAL = new Map(PAIRS.match(/../gu)?.map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Words that the gateways convert as words. */
const WORDS: readonly (readonly [string, string])[] = [
  ['信息', '資訊'],
  ['质量', '品質'],
  ['联系', '聯繫'],
  ['关系', '關係'],
  ['答复', '答覆'],
  ['重复', '重複'],
  ['制作', '製作'],
];

/** Text as an official big5 gateway prints it. Latin and markup stay. */
export function traditional(text: string): string {
  const worded = WORDS.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  return [...worded].map((character) => TRADITIONAL.get(character) ?? character).join('');
}
