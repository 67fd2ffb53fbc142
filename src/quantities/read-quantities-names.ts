/** Names, idioms and slogans that begin with a numeral and count nothing. */
const NAMES =
  /^(?:[一二三四五六七八九]期(?=及|和|、|工程|项目|建成|竣工|投产|投运|开工|扩建|改扩建|改造|建设|投入|完工|启动|前期|主体|扩能)|十[一二三四五六]五|十分(?!之)|[三四五六七八九十]个一(?![等级类次流线季期人])|八项规定|[二三]?十[一二三四五六七八九]?届|[一二三四五六七八九十]+[、是方]|一[直定起些步体线并旦律般样致]|十[二三四]?五(?:规划|期间|时期|"|末|以来|开局|收官|目标)|十[一二三四五六七八九]?[届大]|二十大|[一二三四五六七八九十](?:包|长|有|不|保|权|农|公|优|化|强|改|区|网|品|老|小型|中全会|届|会一课|产业|产融合)|一(?:道|度|定|轮|起|些|步|体|线|方面|批|系列|带一路|把手|下|样|旦|是|级|支|流|同|直|并|律|次性|年来|对一|如既往|票否决|窗|网通|站式|村一|户一|镇一|县一|乡一|人一|企一|点(?![零一二三四五六七八九])|切|看|号文|事一议|门式|件事|刀切|盘棋|张网|张图|岗双责|类疫苗|期工程|期项目|季度|审|中|旁|路|心|贯|举|旗|行)|二(?:期工程|期项目|手|维码|十四节气|次供水|次元|代|胎|级)|三(?:次产业|级|农|公经费|大战役|资|清|亚|角|支一|位一体|家村|下乡|会一课|通一平|季度|轮车|期工程)|四(?:好|川|级|个全面|个意识|个自信|风|季|史|套班子|季度|处)|五(?:保|级|一|四|位一体|星|指|谷|年规划)|六(?:稳|级|一|安|合)|七一|八一|九三学社|十字|百(?:姓|般|年|货|色|强)|千(?:方百计|家万户|万(?![元亩人户吨斤公平立千美])|秋|百|亿级|亿产业|亿斤)|零(?:距离|容忍|报告|售|星|工|散|部件|增长)|五项原则|两(?:位数|个大局|个毫不动摇|个积极性|不愁|会|山|个维护|个确立|代表|新|委|高|岸|手|栖|学一做|险|癌|违|侧|地|广|江|当)|半(?:数|导体|径|岛|自动|壁)|[陆伍][地续家军])/;
/** What precedes a Chinese numeral that orders or belongs to a word. */
const INSIDE_WORD = /(?:[每第统唯之专进万初小型周其]|星期|礼拜|十[一二三四]?五)$/;
/** What makes a word of 一: 同一, 逐一, 不一. */
const BEFORE_ONE = /[同单逐划惟不另某每归合]$/;
/** Arabic digits in names: 19届, 86条 after 第, 4号, 4K. */
const ARABIC_NAMES =
  /^(?:\d{1,2}(?:届|大精神|中全会)|\d{1,4}号(?!线路)|[248]k(?![a-z\d])|24\/7|\d{1,2}:\d{2}(?!\d|\.\d)|\d{1,2}[a-z]{1,3}级|[19]\d{2,4}(?:政务|便民|公共)?(?:服务|投诉|举报|报警)?(?:热线|平台|电话|接警|报警|指挥中心|警情|急救|工单)|\d{1,4}(?:\.\d{1,2})?版)/;
/** Rows of digits that are codes: version numbers, telephone and document numbers. */
const CODE =
  /(?:\d{1,12}\.){2,8}\d{1,12}|0\d{2,3}-\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)|\d{3}-\d{4}-\d{4}|\d{1,2}:\d{2}(?!\d|\.\d)(?::\d{2})?|\d{1,2}时(?![间候期段代空效])(?:\d{1,2}分)?|\d{1,2}点\d{1,2}分|7[×x*]24小?时?|\d{15}(?:\d{2}[\dx])?(?![\d.])/y;

/** True where the numeral at `at` of a folded text is part of a name, an idiom or an ordinal. */
export function inName(folded: string, at: number, before: string): boolean {
  if (/\d/.test(folded[at] ?? "")) return ARABIC_NAMES.test(folded.slice(at, at + 16));
  return (
    NAMES.test(folded.slice(at, at + 8)) ||
    INSIDE_WORD.test(before) ||
    (folded[at] === "半" && /[上下]$/.test(before)) ||
    (folded[at] === "一" && BEFORE_ONE.test(before))
  );
}

/** End of a version, telephone or identity number that begins at `at`; `at` itself where none does. */
export function codeEnd(folded: string, at: number): number {
  let digits = at;
  while (digits < folded.length && folded.charCodeAt(digits) >= 48 && folded.charCodeAt(digits) <= 57)
    digits++;
  if (digits - at > 30) return digits;
  CODE.lastIndex = at;
  return at + (CODE.exec(folded)?.[0].length ?? 0);
}

/** True where a number without a unit stands for itself, not in a heading's number or inside a word. */
export function standsAlone(folded: string, start: number, end: number): boolean {
  const before = folded[start - 1] ?? "\n";
  const after = folded.slice(end, end + 2);
  const arabic = /[\d.-]/.test(folded[start] ?? "");
  const numeral = folded.slice(start, end);
  if (/分 {0,2}之/.test(numeral)) return true;
  // 1、 and 12、 number headings; 30余万、 counts.
  if (/^、/.test(after) && /^(?:\d{1,2}|.{1,3})$/.test(numeral)) return false;
  if (/^[)）〕条款号]/.test(after) || /[〔第(（[.]/.test(before)) return false;
  if (/^\.(?!\d)/.test(after)) return before !== "\n" && /^\.(?:\s|$)/.test(after) && !/\s/.test(before);
  if (/^[a-z]/.test(after)) return false;
  if (arabic) return !(before === "\n" && /^ [^\d\s]/.test(after) && end - start < 6);
  if (!/^(?:$|[\s,.;:!?。，；：！？"<>/])/.test(after)) return false;
  return end - start > 2 || /[\s,.;:!?。，；：！？]/.test(before);
}
