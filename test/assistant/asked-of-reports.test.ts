import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOverReports } from "../support/knowledge.ts";

const TOWN = `青石镇2023年工作总结

全镇共有1.86万人。新改扩建幼儿园6所，新增学位720个。建成社区食堂4家，全年供餐12.4万份。
查获非法捕捞案件9起，抓获违法人员14名，拆解渔船21艘。打机井13眼。倒塌房屋37间。
为86名农民工追回工资312万元，给160家小微商户减免房租95万元。受理邻里纠纷58件。
加装电梯16部，其中已投入使用11部。处置电梯困人事件5起。拆除违章建筑186处6430平方米。
小龙虾养殖1200亩。消费帮扶销售农产品214万元。
各村都通了公路，改造农村危房52户。
居民生活用水价格每吨2.2元。
`;
const PROVINCE = `政府工作报告
——2024年1月22日在云泽省第九届人民代表大会第二次会议上
一、2023年工作回顾
地区生产总值迈上3万亿元台阶、达到30465亿元，民间投资增长4.2%，比全国高6.3个百分点。
人均预期寿命达到77.6岁。太原山机场三期建成投运。云泽地铁1号线开通运营。农村公路全长1.3万公里。
清洁能源装机5200万千瓦。五年来，城镇新增就业248万人；2023年新增53万人。
二、2024年工作安排
地区生产总值增长5%左右。义务植树3100万株。
`;

let town: Assistant;
let province: Assistant;
beforeAll(async () => {
  town = await assistantOverReports({ "青石镇2023年工作总结.txt": TOWN });
  province = await assistantOverReports({ "云泽省2024年政府工作报告.txt": PROVINCE });
}, 60_000);
afterAll(async () => {
  await town.close();
  await province.close();
});

const answer = async (assistant: Assistant, question: string) => (await assistant.ask(question)).answer;

describe("the first figure of a town", () => {
  it.each([
    ["加了几多个学位", 720],
    ["新增了多少个学位", 720],
    ["How many meals did the canteens serve?", 12.4],
    ["抓了几个偷鱼的", 14],
    ["打了几口井", 13],
    ["塌了几间房", 37],
    ["帮工人讨回多少工钱", 312],
    ["免了多少房租", 95],
    ["How many of the new lifts are in use?", 11],
    ["违建一共拆了多大面积", 6430],
    ["街坊吵架处理了几宗", 58],
    ["渔船拆了多少条", 21],
  ])("that answers %s is %d", async (question, value) => {
    const { figures, status } = await answer(town, question);
    expect(status).toBe("answered");
    expect(figures[0]?.value).toBe(value);
  });

  it.each(["全镇有多少个村", "村的个数", "How many traffic accidents happened?"])(
    "is none for %s, which only another thing's figure could answer",
    async (question) => {
      expect((await answer(town, question)).status).toBe("not_found");
    },
  );
});

describe("the first figure of a province", () => {
  it.each([
    ["2023年GDP有多少", 30465],
    ["私人投资比全国快多少个百分点", 6.3],
    ["How far ahead of the national average was private investment growth?", 6.3],
    ["人平均能活到几岁", 77.6],
    ["五年一共新增多少城镇岗位", 248],
    ["今年GDP目标定多少", 5],
    ["今年打算种多少棵树", 3100],
  ])("that answers %s is %d", async (question, value) => {
    const { figures, status } = await answer(province, question);
    expect(status).toBe("answered");
    expect(figures[0]?.value).toBe(value);
  });

  it.each(["云泽地铁1号线有多长", "How long is metro line 1?", "机场三期造价多少", "PM2.5浓度是多少"])(
    "is none for %s, of which it tells something else",
    async (question) => {
      expect((await answer(province, question)).status).toBe("not_found");
    },
  );
});

describe("reports of several years", () => {
  it("are asked of the latest, where no year is named", async () => {
    const assistant = await assistantOverReports({
      "2021.txt":
        "政府工作报告\n——2021年1月9日在云泽省第八届人民代表大会上\n一、2020年工作回顾\n城镇新增就业40万人。\n",
      "2024.txt":
        "政府工作报告\n——2024年1月9日在云泽省第九届人民代表大会上\n一、2023年工作回顾\n城镇新增就业53万人。\n",
    });
    expect((await answer(assistant, "去年城里新增多少工作岗位")).figures[0]?.value).toBe(53);
    await assistant.close();
  });
});

describe("a line with two questions in English", () => {
  it("gets both answered", async () => {
    const { figures } = await answer(
      town,
      "How many illegal fishing cases were there, and how many people were caught?",
    );
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([9, 14]));
  });
});
