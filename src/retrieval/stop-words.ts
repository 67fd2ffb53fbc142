/** Words of Chinese questions that say how something is asked, not what. Folded. */
export const CHINESE_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "的 了 是 有 在 和 与 及 或 被 把 将 对 从 向 给 让 为 以 于 就 都 也 还 又 很 最 这 那 哪 这个 那个 这些 那些 哪些 哪个 哪里 哪儿 " +
    "什么 怎么 怎样 怎么样 如何 为什么 为何 谁 几 几个 多少 还有 多大 多高 多长 多久 几多 若干 吗 呢 吧 啊 呀 嘛 呗 么 请 请问 问 问下 一下 告诉 想 想知道 知道 " +
    "查查 看看 说 说说 讲 列 列出 介绍 我 我们 咱 咱们 你 你们 您 他 她 它 他们 它们 自己 本 该 各 其 之 所 能 会 可以 可 要 应 到底 究竟 " +
    "一共 总共 共 共计 合计 累计 总计 全部 一个 一些 有没有 有无 是否 是不是 没有 没 不 多 少 里 里面 里头 上 下 中 内 时 时候 何时 期间 方面 情况 问题是 " +
    "今年 去年 明年 前年 本年 全年 年 年度 当年 上年 目前 现在 截至 截止 数 数量 数字 数据 数目 报告 文件 文档 材料 资料 提到 写 写到 " +
    "全镇 本镇 我镇 镇里 镇上 镇 全县 我县 县里 全市 我市 市里 全省 我省 省里 全乡 我乡 全区 我区 咱镇 咱县 总 分别 各是 即 点 得 做 做了 搞 搞了 弄 弄了 哪年 哪天 几时 几月 镇里面 咗 嗰 嘅 系 同 俾 佢 啲 冇 揾 搞掂 点解 咁 点 地 起 有冇 试过 边啲 边日 边个 邊度 幾耐 唔 系唔系 真系 啥时候 啥 到底 去到 有几 东西 娃 家伙 事 一年 现 报 报一下 还是 这块 这一块 这方面 那块 咋样 咋 总体 大概 大约 左右 排 主要 涨到 升到 降到 提到 增到 减到 跌到 冲到 拼到 要到 做到 达到"
  ).split(" "),
);

/** The same for English, unstemmed. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of in on at by for from to with into as is are was were be been being am do does did done has have had having will would shall should can could may might must " +
    "how many much what which who whom whose when where why whether there here this that these those it its they them their we our us you your i my me he she his her " +
    "and or but if then than so not no any all each every some both total overall altogether about please tell show give list say says said mention mentioned according report document documents " +
    "number numbers figure figures amount amounts count year years town township county city province village's during over after before up out get got go went make made take took number's " +
    "last next previous current currently now far just also only other another same such more most less least kind kinds type types long fast good large big high old new's planned plan's happened people's s t re worth turn turned come came comes back run away altogether much still yet sent actually currently there did done got gotten take taken want wants wanted plan plans planned hope hopes " +
    "end ends yearly annual annually alone until till through between among around exactly roughly approximately nearly almost today date dates name names called named went goes gone pass passed passes each per apiece visited visiting vs versus often onto down off ahead away anyone everyone five-year fewer greater larger smaller bigger because badly together whole hoping hoped additional"
  ).split(" "),
);
