import { checksTold, FIVE_YEARS, PLAN, REVIEW } from "./check-told.ts";

const check = checksTold();

check("rates and units written in another way", [
  [
    "全省居民用电均价下降3分/千瓦时。",
    [
      "云岭居民用电均价下降3分/千瓦时，即每度电平均减少0.03元[1]。",
      "居民用电每度平均下降3分钱[1]。",
      "The average price of household electricity fell by 3 fen (0.03 yuan) per kWh [1].",
      "The average price of household electricity fell by 0.03 yuan per kWh [1].",
    ],
    [
      "居民用电每度平均下降3元[1]。",
      "The average price of household electricity fell by 0.3 yuan per kWh [1].",
    ],
  ],
  [
    "茶园面积95.4万亩，水果总产量214.6亿斤。",
    [
      "按1斤为0.5公斤折算，水果总产量约合1073万吨[1]。",
      "The total fruit output was 21.46 billion jin, or about 10.73 million tonnes [1].",
    ],
    [
      "按1斤为0.6公斤折算，水果总产量约合1073万吨[1]。",
      "The total fruit output was 21.46 billion jin, or about 10.37 million tonnes [1].",
      "水果总产量约214.6亿斤[1]。",
    ],
  ],
  ["铺设供水管网46公里。", [], ["About 46 kilometers of water pipelines were laid [1]."]],
]);

check(
  "bounds and concentrations of what is planned",
  [
    [
      "力争臭氧浓度下降到128微克/立方米左右，工业机器人产量突破7000台。",
      [
        "云岭力争把臭氧浓度降到每立方米128微克左右[1]。",
        "Yunling aims to push its output of industrial robots past 7,000 units [1].",
        "Yunling wants its output of industrial robots to top 7,000 units [1].",
      ],
      [
        "云岭力争把臭氧浓度降到每立方米182微克左右[1]。",
        "Yunling aims to push its output of industrial robots to 7,000 units [1].",
      ],
    ],
    ["推出智能终端新品45个。", ["报告提出推出智能终端新品45个[1]。"], ["云岭已推出智能终端新品45个[1]。"]],
  ],
  PLAN,
);

check("averages over what is counted", [
  [
    "疗养旅游人次62.4万、收入53.7亿元。",
    ["按此计算，平均每人次约8600元[1]。"],
    ["按此计算，平均每人次约6800元[1]。"],
  ],
  ["金丝猴种群恢复至9群63只。", ["金丝猴种群已恢复至9群63只，平均每群7只[1]。"], ["金丝猴平均每群9只[1]。"]],
]);

check(
  "yearly averages of five years",
  [
    [
      "五年新建改建公厕1.4万座。",
      ["五年新建改建公厕1.4万座[1]，平均每年约2800座。"],
      ["平均每年约3800座[1]。"],
    ],
  ],
  FIVE_YEARS,
);

check("movements between two numbers", [
  [
    "城镇新增就业31.8万人，年末城镇调查失业率从上半年5.8%降到5.4%。",
    ["年末城镇调查失业率为5.4%，比上半年的5.8%低0.4个百分点[1]。"],
    [
      "年末城镇调查失业率为5.4%，比上半年的5.8%高0.4个百分点[1]。",
      "年末城镇调查失业率为5.4%，比上半年的5.8%低0.5个百分点[1]。",
    ],
  ],
  [
    "乡镇卫生院由92所优化整合为61所。",
    ["整合后剩下61所，比原来的92所少了31所，减幅约34%[1]。", "乡镇卫生院减少到61所，减幅约34%[1]。"],
    ["整合后剩下61所，比原来的92所少了31所，减幅约43%[1]。", "乡镇卫生院增加到61所[1]。"],
  ],
]);

check(
  "a review under headings of stable expectations",
  [
    [
      "争取上级资金超百亿元，发行专项债券资金236亿元支持水利建设。",
      ["云岭发行专项债券资金236亿元，用来支持水利建设[1]。"],
      ["云岭计划发行专项债券资金236亿元[1]。"],
    ],
  ],
  { ...REVIEW, section: [...REVIEW.section, "（一）千方百计稳就业稳预期。"] },
);

check("what is denied beside a number", [
  [
    "全镇生猪存栏3.4万头，未发生重大动物疫情。",
    ["The town had 34,000 pigs in stock and no major animal epidemics occurred [1]."],
    ["The town had 34,000 pigs in stock and no major traffic accidents occurred [1]."],
  ],
]);
