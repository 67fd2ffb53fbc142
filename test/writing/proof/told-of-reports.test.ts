import { checksTold, FIVE_YEARS, PLAN, TURNED } from "./check-told.ts";

const check = checksTold();

check("words that look like plans and are none", [
  [
    "充电行动计划顺利完成，全年电动客车产量达到3.4万辆。",
    ["云岭全年电动客车产量为3.4万辆[1]。"],
    ["云岭计划生产电动客车3.4万辆[1]。"],
  ],
  [
    "人均预期寿命提高1岁以上，城镇人均住房面积提高到38.6平方米。",
    ["Urban residents now have 38.6 square metres of housing per person [1]."],
    ["Urban residents now have 36.8 square metres of housing per person [1]."],
  ],
  [
    "岭海铁路发展远超预期，累计发送旅客超820万人次。",
    ["So far, the railway has carried over 8.2 million passengers [1]."],
    ["So far, the railway has carried over 82 million passengers [1]."],
  ],
  ["争取“两重”项目资金86.5亿元、增长7.1%。", ["云岭争取到“两重”项目资金86.5亿元[1]。"], []],
]);

check(
  "items of a list under a lead that tells of a plan",
  [
    [
      "今年主要预期目标是：地区生产总值增长5%左右，城镇新增就业24万人以上。",
      ["云岭2026年的预期目标如下：\n- 城镇新增就业24万人以上[1]"],
      ["云岭城镇新增就业达到24万人以上[1]"],
    ],
  ],
  PLAN,
);

check("what the documents do not give", [
  [
    "岭州地铁3号线开通运营。",
    [
      "The evidence does not give the length of metro line 3, but it does state that the line has opened [1].",
      "材料没有给出岭州地铁3号线的造价[1]。",
    ],
    ["The evidence does not give the length of metro line 3, but it does state that it is 18 km long [1]."],
  ],
  [
    "第四届国际苹果节共有30多个国家和地区参会。",
    [
      "材料没有给出苹果的产量，也没有箱数[1]。",
      "与苹果有关的只有一处：第四届国际苹果节共有30多个国家和地区参会[1]。",
    ],
    ["与国际有关的只有两处：第四届国际苹果节共有30多个国家和地区参会[1]。"],
  ],
  [
    "电动客车产量增长12.4%。",
    ["材料没有给出电动客车的产量，只提到增长12.4%[1]。"],
    ["材料没有给出电动客车产量的增速[1]。"],
  ],
]);

check("numbers that follow from the quote", [
  [
    "生产碳酸钙24.3万吨、增长8.5%。",
    ["按这个增幅倒推，上年产量约为22.4万吨[1]。"],
    ["按这个增幅倒推，上年产量约为22.9万吨[1]。"],
  ],
  [
    "全年GDP增长5.2%，快于2024年0.7个百分点。",
    ["That puts growth in 2024 at 4.5 percent [1]."],
    ["That puts growth in 2024 at 5.9 percent [1]."],
  ],
  [
    "重点实验室由12家增至20家。",
    ["重点实验室由12家增加到20家，净增8家[1]。"],
    ["重点实验室由12家增加到20家，净增9家[1]。"],
  ],
  [
    "实际使用外资84.6亿美元，其中制造业占比37.5%。",
    ["Manufacturing took in roughly US$3.17 billion of it [1]."],
    ["Manufacturing took in roughly US$3.71 billion of it [1]."],
  ],
  [
    "新签约产业项目126个、总投资945亿元。",
    ["平均每个新签约项目投资7.5亿元[1]。"],
    ["平均每个新签约项目投资5.7亿元[1]。"],
  ],
  [
    "城镇、农村居民人均可支配收入分别增长4.1%、5.8%。",
    ["农村居民收入增速比城镇高1.7个百分点[1]。"],
    ["农村居民收入增速比城镇低1.7个百分点[1]。"],
  ],
  [
    "育儿补贴惠及86余万婴幼儿，学前免费教育惠及31万儿童。",
    ["Together the two measures reached more than 1.17 million children [1]."],
    ["Together the two measures reached more than 1.71 million children [1]."],
  ],
]);

check("levels, changes and what each is read from", [
  [
    "清洁能源装机增加620万千瓦、达到3150万千瓦。",
    ["清洁能源装机达到3150万千瓦，上年为2530万千瓦[1]。"],
    ["清洁能源装机达到3150万千瓦，上年为3770万千瓦[1]。"],
  ],
  [
    "年开行货运班列1800列以上，覆盖90多个城市。",
    ["It ran 1,800 or more freight trains a year [1]."],
    ["It ran 1,900 or more freight trains a year [1]."],
  ],
  ["入境游客增长25%。", ["入境游客增长四分之一，即25%[1]。"], ["入境游客增长三分之一，即25%[1]。"]],
  [
    "新增铁路里程512公里、其中高铁298公里。",
    ["新增铁路里程中高铁占近六成[1]。"],
    ["新增铁路里程中高铁占近七成[1]。"],
  ],
]);

check("roundings that are told as such", [
  [
    "轮渡航线运送旅客307.2万人次。",
    ["轮渡航线运送旅客307.2万人次，也就是300多万人次[1]。"],
    ["轮渡航线运送旅客307.2万人次，也就是310多万人次[1]。"],
  ],
  [
    "改造农村公路2986公里。",
    ["Nearly 3,000 km of rural roads were rebuilt [1]."],
    ["Nearly 4,000 km of rural roads were rebuilt [1]."],
  ],
  [
    "实际使用外资84.6亿美元，其中制造业占比41.2%。",
    ["实际使用外资中，制造业占四成多[1]。"],
    ["实际使用外资中，制造业占五成多[1]。"],
  ],
  ["66.9%的毕业生进入高中。", ["约三分之二的毕业生进入高中[1]。"], ["约四分之三的毕业生进入高中[1]。"]],
]);

check("lists, counts and ranks", [
  [
    "岭药科技、云湖股份成功上市。",
    [
      "Two companies went public: Lingyao Keji and Yunhu Gufen [1].",
      "上市的企业有两家：岭药科技和云湖股份[1]。",
    ],
    ["Three companies went public: Lingyao Keji and Yunhu Gufen [1]."],
  ],
  [
    "养老金、低保标准每月分别提高30元、45元。",
    ["养老金每月提高30元，低保标准每月提高45元[1]。"],
    ["养老金每月提高45元，低保标准每月提高30元[1]。"],
  ],
  [
    "覆盖率、处理率、回收率分别提高12.5、8.4、21个百分点。",
    ["覆盖率提高了12.5个百分点[1]。", "回收率提高21个百分点[1]。"],
    ["回收率提高8.4个百分点[1]。"],
  ],
  [
    "城乡低保标准提高到每月780元和590元。",
    ["城市低保标准为每月780元[1]。"],
    ["农村低保标准为每月780元[1]。"],
  ],
  [
    "电动汽车渗透率全国第三，保有量突破40万辆、占比居全国第五。",
    ["电动汽车渗透率居全国第三[1]。"],
    ["电动汽车保有量居全国第三[1]。"],
  ],
  [
    "全省生产总值稳居全国前十强、增长5.1%。",
    ["The economy grew by 5.1 percent and stayed among the country's top ten [1]."],
    ["The economy grew by 5.1 percent and stayed among the country's top five [1]."],
  ],
]);

check("one told for another", [
  [
    "岭南大学水文实验室建成投用，岭南师范大学古籍实验室跻身全国重点实验室。",
    ["岭南师范大学古籍实验室跻身全国重点实验室[1]。"],
    ["岭南大学古籍实验室跻身全国重点实验室[1]。"],
  ],
  [
    "云岭化工、岭南制药2个平台入选首批国家级中试平台，湖东新材料等3个平台入选重点培育名单。",
    ["湖东新材料入选重点培育名单[1]。"],
    ["湖东新材料入选首批国家级中试平台[1]。"],
  ],
  [
    "跨境电商进出口增长42.7%。",
    ["跨境电商进出口增长42.7%[1]。"],
    ["其中，跨境电商出口增长42.7%[1]。", "Cross-border e-commerce exports grew by 42.7 percent [1]."],
  ],
  [
    "累计使用外资比“十三五”时期增长53%。",
    ["使用外资比“十三五”时期增长53%[1]。"],
    ["使用外资比上年增长53%[1]。"],
  ],
  [
    "云岭梯田成功申遗，岭江大桥建设加快推进。",
    ["云岭梯田已成功申遗[1]。", "岭江大桥仍在建设[1]。"],
    ["云岭梯田仍在申遗[1]。", "岭江大桥已建成[1]。"],
  ],
  [
    "高级人才由净流出转为净流入。",
    ["The flow of senior staff turned from a net outflow into a net inflow [1]."],
    ["The flow of senior staff turned from a net inflow into a net outflow [1]."],
  ],
  [
    "农村居民收入增速连续八年快于城镇。",
    ["农村居民收入增速已连续8年快于城镇[1]。"],
    ["城镇居民收入增速已连续8年快于农村[1]。"],
  ],
  [
    "粮食总产量连续6年稳定在400亿斤以上。",
    ["粮食总产量连续6年保持在400亿斤以上[1]。"],
    ["粮食总产量连续6年增长[1]。"],
  ],
]);

check(
  "what a report is of by its headings",
  [
    [
      "更新加装电梯1.6万台，改造老旧小区6120个。",
      ["云岭五年更新加装电梯1.6万台[1]。"],
      ["云岭三年更新加装电梯1.6万台[1]。"],
    ],
  ],
  FIVE_YEARS,
);

check("English for the terms of reports", [
  [
    "改造老旧小区房屋1.9万套，改造供排水、燃气管网420公里。",
    [
      "The province renovated 19,000 homes in old housing estates [1].",
      "420 km of water supply, drainage and gas pipes were renovated [1].",
    ],
    ["The province renovated 19,000 pipes [1]."],
  ],
  [
    "进口“零关税”商品比例由18%提升至66%。",
    ["The share of zero-tariff imports rose from 18 percent to 66 percent [1]."],
    ["The share of zero-tariff imports fell from 66 percent to 18 percent [1]."],
  ],
  [
    "月最低工资标准平均数提高至1980元。",
    ["The average monthly minimum wage was raised to 1,980 yuan [1]."],
    ["The average daily minimum wage was raised to 1,980 yuan [1]."],
  ],
  [
    "建成5G基站4.37万个。",
    ["The province built 43,700 5G base stations [1]."],
    ["The province built 47,300 5G base stations [1]."],
  ],
]);

check(
  "what a report plans where only the words before say so",
  [
    [
      "完成320所中小学操场升级改造。",
      ["云岭2026年计划完成320所中小学操场升级改造[1]。", "云岭计划升级改造320所中小学操场[1]。"],
      ["云岭2025年完成了320所中小学操场升级改造[1]。"],
    ],
  ],
  TURNED,
);
