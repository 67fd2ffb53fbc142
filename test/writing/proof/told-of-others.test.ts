import { checksTold, FIVE_YEARS, PLAN } from "./check-told.ts";

const check = checksTold();

check("a rank or a change of one thing told of another", [
  [
    "水果总产量达214.6万吨，其中猕猴桃产量超38万吨、居全国第4。",
    ["Kiwifruit output exceeded 380,000 tonnes, ranking 4th in the country [1].", "猕猴桃产量居全国第4[1]。"],
    ["That total ranked the province 4th in the country [1]."],
  ],
  [
    "经济总量达到1.83万亿元，人均GDP进入全国前12位。",
    ["GDP per capita entered the top 12 in the country [1]."],
    ["The size of the economy now ranks among the top 12 in the country [1]."],
  ],
  [
    "城镇新增就业37.2万人，新增返乡创业企业超4000家、增长42.6%。",
    ["云岭新增返乡创业企业超4000家，增长42.6%[1]。"],
    ["云岭城镇新增就业37.2万人，增长42.6%[1]。"],
  ],
  [
    "公办养老床位占比达到63.8%，建成社区食堂942个，社区托育位数增至8.3万个。",
    ["社区托育位增至8.3万个[1]。"],
    ["公办养老床位增至8.3万个[1]。"],
  ],
]);

check("what is higher or lower than something else", [
  [
    "制造业投资增长3.6%，高出全国平均水平4.8个百分点。",
    ["云岭制造业投资增长3.6%，比全国平均水平高4.8个百分点[1]。"],
    ["云岭制造业投资增长3.6%，比全国平均水平低4.8个百分点[1]。"],
  ],
  [
    "关停低效矿山58家、超计划6家。",
    ["云岭关停低效矿山58家，比计划的52家多关停6家[1]。"],
    ["云岭关停低效矿山58家，比计划的64家多关停6家[1]。", "云岭关停低效矿山58家，比计划的52家少关停6家[1]。"],
  ],
  [
    "城乡低保标准提高到每月792元和583元。",
    ["The rural standard is 583 yuan, which is 209 yuan lower [1].", "农村标准为每月583元，低209元[1]。"],
    ["The rural standard is 583 yuan, which is 209 yuan higher [1]."],
  ],
  ["更新老旧货车418辆、淘汰国三货车637辆。", ["连同淘汰的637辆，两项合计1055辆[1]。"], []],
]);

check("places that the quote lists", [
  [
    "青田县、遂昌县、义和市调出偏远县序列，协作机制加快建设。",
    ["Three places were moved out of the group of remote counties [1]."],
    ["Four places were moved out of the group of remote counties [1]."],
  ],
]);

check("all of something", [
  [
    "27个镇街隐性债务提前清零。",
    ["27个镇街的隐性债务已提前清零[1]。"],
    ["云岭所有镇街共27个，隐性债务已全部提前清零[1]。"],
  ],
]);

check("names of others", [
  [
    "大理、丽江入选全国夜间消费试点，大理入选公园城市试点，丽江成为我国第三个“诗歌之城”。",
    ["丽江成为我国第三个“诗歌之城”[1]。"],
    ["大理成为我国第三个“诗歌之城”[1]。"],
  ],
  [
    "乌兰布和沙漠成功申报世界地质公园，海德堡应用科学大学成为首个境外高校独立办学机构。",
    [
      "The Ulan Buh Desert became a world geopark [1].",
      "The first is the Heidelberg University of Applied Sciences [1].",
    ],
    ["The Tengger Desert became a world geopark [1]."],
  ],
  ["全球首座熔盐实验堆在岭州建成运行。", ["该反应堆位于岭州[1]。"], ["该医院位于岭州[1]。"]],
]);

check(
  "the name of what a lesson is drawn from",
  [
    [
      "深刻汲取包钢炼焦厂火灾事故教训，坚决遏制重特大事故发生。",
      ["报告提出要深刻汲取包钢炼焦厂火灾事故的教训[1]。"],
      ["报告提出要深刻汲取鞍钢炼焦厂火灾事故的教训[1]。"],
    ],
  ],
  PLAN,
);

check(
  "what the documents do not say, beside what they are of or what they say instead",
  [
    [
      "为42万名80岁以上老年人发放高龄津贴。",
      ["原文属于“十四五”时期回顾，没有单独给出去年的人数[1]。"],
      ["原文没有给出老年人的人数[1]。"],
    ],
    [
      "全长6200公里的两条一号旅游公路全线贯通。",
      ["資料未有提供岭州地鐵的造價，原文寫的是全長6200公里的兩條一號旅遊公路全線貫通[1]。"],
      ["資料未有提供岭州地鐵的造價，原文寫的是全長2600公里的兩條一號旅遊公路全線貫通[1]。"],
    ],
    [
      "第六届国际葡萄酒文化博览会共有40多个国家和地区参会。",
      ["The evidence does not say how many wineries there are [1]."],
      ["The evidence does not say how many countries took part [1]."],
    ],
  ],
  FIVE_YEARS,
);
