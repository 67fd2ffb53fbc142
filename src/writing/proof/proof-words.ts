import { stem } from "../../language/tokens.ts";

const list = (text: string): readonly string[] => text.split(" ");

/** Chinese words, folded, that speak about the text rather than claim something, or that carry no claim of their own. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  list(
    "答 剩下 少了 多了 减幅 跌幅 涨幅 每人 每户 每亩 每家 平均 平均每年 每年 换算 约合 合 计算 位于 地处 属于 单独 平均每户 平均每人 倒推 反推 折算 测算 整体 给出 各类 各级 各级各类 各种 推算 共有 拥有 现有 设有 计有 总共有 一共有 提出 明确 记录 高达 多达 升至 降至 增至 减至 增幅 降幅 而是 据统计 涵盖 包含 在内 折合 相当于 约为 总计为 合计为 其余部分 总数为 全部 所有 镇里 县里 乡里 区里 市里 村里 由此 由此可知 可知 提供 所给 证据 来源 写道 载明 所示 实际上 报告 实际 比上年 较上年 比去年 较去年 上年同期 去年同期 显示 根据 依据 据 据悉 情况 工作 方面 该镇 全镇 我镇 本镇 该县 全县 我县 该乡 全乡 本乡 该市 全市 全省 全国 全区 该地 当地 镇 乡 村 县 市 数据 资料 材料 文件 提到 指出 表示 说明 表明 介绍 其中 同时 此外 另外 总体 总的来看 综合来看 具体 具体来说 具体而言 如下 以下 相关 有关 进行 开展 实施 实现 达到 达 完成 做好 取得 共 共计 全年 当年 年度 今年 去年 上年 本年 年 年底 截至 截止 目前 累计 合计 总计 总共 一共 分别 包括 包含 以及 并 且 并且 而 而且 等 等等 全面 继续 积极 人 名 户 个 项 起 件 次 处 家 台 人数 户数 数量 总数 数字 内容 问题 记录 记载 统计 原文 结果 成果 成效 方式 措施 部分 主要 重点 过程 期间 时间 通过 对于 关于 针对 围绕 按照 为了 属于 作为 成为 有 是 为 在 由 于 与 和 及 对 把 将 被 从 到 中 内 上 下 里 的 了 着 过 也 都 均 还 又 再 则 即 其 这 那 此 各 每 该 本 我 以 所 之 地 得 已 已经 能 可 可以 会 要 需要 应 应当 来 去 说 看 总结 计划 方案 规划 汇总 概括 概况 简要 答案 回答 综上 综上所述 总之 因此 所以 但 但是 不过 然而 如 例如 比如 当中 之中 随后 此后 最终 最后 首先 其次 再次 涉及 相比 比 较 相较 相差 差额 增加 减少 多 少 增长 下降 提高 上升 同比 一是 二是 三是 四是 五是 六是 政府 党委政府 党委 元 亩 公里 万元 亿元 成功 有效 顺利 持续 不断 进一步 大力 着力 切实 得到 予以 加以 用于 落实 推进 组织 投入 情形 事项 工程 任务 目标 预计 力争 拟 确保 争取 总数 总量 水平 规模 金额 其余 其他 另 另有 还有 近 接近 将近 约 余 超过 以上 以下 左右 用 向 给 让 使 至 自 起来 下来 一年 年内 年初 年末 当前 现在 至今 迄今 尚 仍 没有 未 不 无 非 未能",
  ),
);

/** English words, stemmed, of the same kind. */
export const FRAME_STEMS: ReadonlySet<string> = new Set(
  list(
    "because owing handle record report boast possess equal equivalent correspond translate equate constitute account form represent range vary average approximate sum remainder rest breakdown figure city cities province prefecture a an the of to in on at by for from with into onto over under up down out off about above below between among through during before after since until per as and or but nor so yet if than then that this these those which who whom whose what when where while whereas how it its they them their he she his her we our us you your i my is are was were be been being am do does did done have has had having can could may might must shall should will would not no also only just even still already more most much many some any all each every both either other another such same own very too well however therefore moreover furthermore meanwhile additionally addition overall total totaling totalling altogether combined respectively approximately around nearly almost report document accord according source text record show state mention say said note indicate list follow following include including contain compris consist relat regard concern respect case number figure amount data statistic detail summary year annual month end start begin beginn town township county village local area whole entire part government party committee carry carri out conduct implement complet reach achiev record amount stand stood come came came see saw seen make made get got take took taken give gav given use us bring brought put set there here cover plan target goal aim expect project intend schedul rise rose risen increas grow grew grown growth fall fell fallen declin decreas drop reduc reduction compar year-on-year last previou prior current now today so-called namely i.e e.g via upon within without toward towards due thank result outcome progress work effort task issu item unit person peopl person individual household famil yuan mu percent percentage point kilometer meter hectar ton million billion thousand hundred rmb full fully successful successfully effective effectively continu remain keep kept hold held provid ensur promot further strong strongly strictly actively steadily vigorously comprehensive comprehensively first second third finally lastly next one two three new cumulativ cumulatively specifically particular particularly especially notably main major key receiv resident lay laid creat add brought go went gone benefit involv cover reveal found located station serv mean thank spread across different various several number type kind sort categor form around everyon list below key answer question summari rank overview conclusion term of for time average level scale rate ratio share difference higher lower least least less greater half",
  ).map(stem),
);

/** English words, stemmed, that a translator adds or leaves out at will: they prove next to nothing, and lack next to nothing. */
export const LIGHT_STEMS: ReadonlySet<string> = new Set(
  list(
    "need china chinese role play step accordance way help place enable become became measure serious able good great greatly significant significantly thus thereby together large allow adopt past against promptly approach manner like always doing using throughout possible solid basis focus used adhere themselves began led fact light view purpose condition situation aspect field sound proper properly appropriate further stronger better best well-being wellbeing wellb access power order move pursue commit commitment thing certain important importance back become ongoing steady range variety series addition additional relevant necessary certain present respond follow-up basically fundamentally mainly genuine genuinely earnest earnestly resolute resolutely unswervingly energetically actively vigorous hard difficult easy easier smooth smoothly whole entire deep deeply quick quickly swift swiftly rapid rapidly fast faster big bigger huge high higher low lower long short strong real true actual actually sure make sure see seen look give given take taken turn let keep try strive seek aim mean help come go stay remain gain enjoy meet met face deal handle undertake engage involve relate base depend contribute allow permit require request provide offer present introduce launch start open build create form shape bring lead drive push pull raise lift boost spur put lay found hold stage host play serve act work function operate run sector business",
  ).map(stem),
);

/** Words that turn a statement round, folded; words that only look so are masked before. */
export const NEGATION =
  /没有|没|未|无|不|非|否|零(?!的?突破|售|星|工|散|部|距)|莫|勿|尚欠|(?<![\d.])0(?=[起例人宗件次个名处])|\b(?:not|never|no(?!-(?!one))|none|nobody|nothing|without|neither|nor|cannot|fail|failed|fails|failing|failure|unable|refused|refuses|refuse|zero|lack|lacks|lacked|denied|denies|absent|(?:didn|wasn|weren|doesn|isn|aren|hasn|haven|won|can)['’]t)\b/g;
/** What holds a word of negation and turns nothing round. */
export const NOT_NEGATION =
  /零(?=关税|碳|排放|tariff|dut|carbon|emission)|没收|罚没|淹没|出没|埋没|不文明|不锈|清零|归零|不断|不堪|坚定不移|毫不|无不|不遗余力|不折不扣|无私|不怕|不移|不容|无悔|不渝|不凡|不负|无垃圾|无(?=[电房党障害公产偿形烟牌证业籽接源])|不得不|不仅|不但|不只|不单|不少于|不低于|不超过|不高于|不多于|不足|不到(?=\d)|不止|不下于?(?=\d)|不忘初心|不懈|不良|非法|非常|非税|非遗|非公|非农|非粮|无人机|无线|无缝|未来|未成年|不动产|两不愁|不愁|不等|莫过于|是否|能否|不同|无论|不管|不论|不久|(?:^|\s)no[.,](?=\s)|\b(?:crop|harvest|power|equipment) failures?\b|\b(?:not only|no less than|no fewer than|no more than|no later than|not less than|not more than|no longer than|can(?!not|'t| not))\b/g;
/** Words that say as much as a negation of the source: untreated, drug-free, tested negative. */
export const NEGATIVE_SENSE =
  /\b(?:un(?!it|ion|iver|der|ti)\w{4,}|in(?:complete|active|valid|eligible|sufficient|adequate)\w*|non\w*|\w+less|\w+-free|free of|free from|negative|yet to|pending|remain\w*|avoid\w*|prevent\w*|prohibit\w*|ban\w*|illegal\w*|short of|weak\w*|poor\w*|insufficient\w*|absence)\b|阴性|结束|告别|摆脱|空白|欠|缺|弱|尚待/;

/** Words of rise and fall; `to` where the number is the level reached, not the change. */
export const RISE =
  /增长|(?<![公每毫])升(?=\d|$)|增加|增产|增收|上调|走高|增至|增到|提高|(?<!改造|改建|提质|整治)提升(?!工程|项目|行动)|上升|上涨|升至|扩大|增幅|涨幅|增速|攀升|回升|多增|净增|新增|(?<![-\w])(?:increas\w*|rise|rises|risen|rose|rising|grow|grows|grew|grown|growing|growth|climb\w*|expan\w+|higher|up (?=by|\d|from|to)|upward|jump\w*|surg\w+|soar\w*|add(?:ed|ing)|rais(?:e|es|ed|ing))\b|\b(?:more|higher)(?= than\b(?! ?\d))|\bmore(?= (?:[a-z'-]+ ){1,2}than\b(?! ?\d))|\bup(?: by| to| from)?\s*$/g;
/** Words of fall, in the same way. */
export const FALL =
  /下降|[降跌](?=\d|$)|缩短|减少|降低|减产|减收|调减|下调|走低|收窄|萎缩|下滑|降至|减至|回落|压减|缩减|减排|降幅|减幅|跌幅|下跌|跌至|少增|削减|(?<![-\w])(?:decreas\w*|declin\w*|drop(?:s|ped|ping)?|fall|falls|fell|fallen|falling|reduc\w+|lower(?:ed|ing)?|down (?=by|\d|from|to)|shr[aiu]nk\w*|cut|cuts|cutting|downward|slump\w*|slash\w*|halved|short(?:en\w*|er)|slid|plung\w*|plummet\w*|contract(?:ed(?! (?:invest|fund|amount|value|project|capital|sum|sales?|area|land))|ion))\b|\b(?:less|fewer)(?= than\b(?! ?\d))|\bdown(?: by| to| from)?\s*$/g;
/** After such a word: the number is the level reached. */
export const LEVEL_AFTER = /^(?:了?(?:到|至)|\s*(?:to|reaching)\b)/;

/** Cues that what is said is not done yet, and cues that it is. */
export const PLANNED =
  /(?:规划|要点|方案|计划|纲要|意见)(?:中)?(?:提出|明确|要求|确定|规定)|提出(?=[\u3400-\u9fff])|(?:根据|按照|依照|依据)[^,，。;]{0,12}(?:规划|要点|方案|纲要)|(?<![主重需首只必纪摘简概扼紧险机])要(?![求素点闻害道领件塞义旨么])|计划|拟|将(?![军领近士才])|力争|争取|确保|目标|预计|(?<![超合及如到出于])预期(?!寿命)|打算|准备|任务数|要达到|要完成|要求|安排|下一步|明年|今后|保证|保障.{0,6}达到|推动|\b(?:will|plan|plans|planned|planning|target|targets|targeted|targeting|aim|aims|aimed|aiming|goal|goals|intend\w*|expect\w*|project(?:ed|s to)|schedul\w+|to be|shall|is to|are to|strive\w*|seek|seeks|propos\w+|envisag\w+|forecast\w*|set out|objective\w*|ensure|ensures|next step|hope|hopes|estimat\w+|should|must|needs? to|ha(?:s|ve) to|budget(?:ed|s)?|projecting|(?:set|slated|poised) to|due to (?=be|open|start|begin|finish|complete|come|go|enter|launch|reach|take|become|end)|wants?)\b/;
/** Cues of a plan in a source, where a sentence may not take it for done. */
export const PLANNED_SOURCE =
  /(?<![主重需首只必纪摘简概扼紧险机])要(?![求素点闻害道领件塞义旨么])|力争|争取(?!到|了|各类|上级|(?!完成|实现|达到|新增)[\u3400-\u9fff"]{0,12}(?:资金|项目|补助|债券|投资|转移支付|额度|国债))|确保(?!了)|(?<!年度|全年|原|行动)计划(?!生育|的|任务|数|执行|[^,，。;；]{0,4}(?:完成|收官|见效))|拟(?![定])|预计|(?<![超合及如到出于])预期(?!寿命)|任务数|要达到|将(?![军领近士才])|保证(?!金)|\b(?:will|plans? to|aims? to|target|is expected to)\b/;
/** Words by which a sentence itself speaks of a plan, not of a share of one. */
export const PLANS =
  /力争|争取(?!到|了)|确保|计划(?!生育|的|任务|数|执行)|拟(?![定])|预计|(?<![超合及如到出于])预期(?!寿命)|将(?![军领近士才])|有望|打算|准备(?!金|工作|就绪|活动)|目标(?:是|为|[:：])|下一步|明年|(?<!年)来年(?!均)|下一年|下年度|(?<![主重需首只必纪摘简概扼紧险])要(?![求素点闻害道领件塞义旨么])|\b(?:will|shall|would|(?:plan|aim|intend|hope|expect|seek|want|propose|aspire)(?:s|ed)? (?:to|that)|(?:planned|planning|aiming|hoping|expected|scheduled|projected|set|slated|going|poised) to|due to (?=be|open|start|begin|finish|complete|come|go|enter|launch|reach|take|become|end)|(?:is|are) to(?! (?:the|a|its|this)\b)|(?:plan|target|goal|aim|objective|intention) (?:is|was)|next year|coming year|year ahead)\b/;
/** Names of plans, and words with those for a plan in them, by which a source plans nothing. */
export const NO_PLAN = /行动计划|预期寿命|[超合及如到出于]预期/g;
/** Words by which a sentence says that something is done. */
export const DONE_SAID =
  /已经?(?![婚故知])|[\u3400-\u9fff](?<!为)了(?![解结])|实际(?![情上工需行])|\b(?:already|(?:has|have) been|(?:was|were)(?! (?:planned|scheduled|expected|projected|set|to|aimed|designed|intended)\b))\b/g;
/** Cues that what is said is done. */
export const DONE = /已|实际|截至|截止|\b(?:has been|have been|already|actual|actually|so far|to date)\b/;
/** Cues of a plan in a sentence without a number. */
export const PLANNED_LOOSE =
  /计划|拟|将|力争|争取|确保|目标|预|打算|安排|下一步|明年|今后|要|坚持|推进|推动|加强|加快|继续|持续|深化|落实|提出|要求|着力|旨在|保障|促进|\b(?:will|plan\w*|target\w*|aim\w*|goal\w*|intend\w*|expect\w*|schedul\w*|to be|to|shall|should|must|strive\w*|seek\w*|propos\w*|continue|ensure|call\w* for|focus\w*|priorit\w*)\b/;
/** Words of a source that report what was done. */
export const DONE_SOURCE =
  /已|了|全年|累计|共|截至|截止|完成|同比|以来|今年|去年|增长|达|查|抓获|\b(?:was|were|has|have|had|\w{3,}ed|built|rose|fell|grew|held|spent|won)\b/;
/** Words of a source without numbers that report what was done: 查 and 共 stand in what is to be done too. */
export const TOLD_DONE =
  /已|(?<!为)了(?!解)|全年|累计|截至|截止|(?<!全面)完成|同比|以来|今年|去年|抓获|\b(?:was|were|has|have|had|\w{3,}ed|built|rose|fell|grew|held|spent|won)\b/;
/** Headings of what is to be done, and of what was done. */
export const PLAN_HEADING =
  /计划|打算|安排|目标|下一步|今后|明年|总体要求|总体思路|重点工作|主要任务|工作任务|重点任务|(?<!稳定?)预期(?!寿命)|展望|谋划|保障措施/;
/** Headings of what was done. */
export const REVIEW_HEADING =
  /总结|回顾|完成情况|工作成效|取得.*成[效绩]|主要成绩|存在.*(?:问题|不足)|工作报告$|\b(?:review|achievements?|results?|accomplish\w*|completed)\b/;
