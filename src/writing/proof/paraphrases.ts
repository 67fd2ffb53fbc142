import { stem } from "../../language/tokens.ts";

/** Words that a fluent writer takes for each other: Chinese ones, folded, and after the bar English ones. */
const GROUPS = `
查处 查办 处理 处置 查获 打击 整治 惩治 | handle investigate deal crack punish penalize prosecute address tackle combat curb fight crackdown probe pursue
没收 收缴 扣押 查扣 缴获 | confiscate seize impound
抓获 逮捕 拘捕 捕获 拘留 | arrest catch caught capture apprehend detain nab detention
破获 侦破 | solve crack uncover bust
办结 结案 审结 了结 完结 | close conclude finish settle resolve complete
化解 解决 消除 调解 调处 排除 清零 | resolve settle defuse eliminate mediate solve clear remove address mediation
排查 摸排 筛查 检查 核查 巡查 督查 走访 普查 体检 检测 | inspect check screen investigate examine survey patrol test identify find visit examination inspection detect
整改 改正 纠正 整顿 | rectify correct fix remedy rectification
发现 查出 找出 排查 | find found identify discover detect uncover
完成 实现 达到 做到 | achieve accomplish fulfill attain finish realize meet met
提高 提升 改善 优化 完善 健全 增强 加强 强化 改进 深化 美化 | improve enhance strengthen upgrade better optimize raise boost refine deepen intensify bolster reinforce perfect
推进 推动 促进 推行 推广 | promote advance push drive further foster facilitate spur propel move forward
开展 举办 组织 进行 举行 实施 | carry conduct hold held organize launch undertake run stage host implement
落实 执行 贯彻 实行 施行 推行 | implement execute enforce apply put practice adopt practise introduce
建立 设立 成立 组建 创建 创办 建成 建设 新建 修建 打造 | establish set build built create found form construct erect develop construction
改造 改建 翻修 修缮 修复 维修 改 | renovate rebuild upgrade transform convert repair restore reconstruct renovation refurbish retrofit
拆除 拆迁 拆违 | demolish dismantle tear torn remove demolition knock
投入 投资 拨付 安排 | invest spend spent allocate fund put input expenditure
发放 送达 送去 送 分发 下发 派发 | distribute deliver issue hand give gave provide grant send sent disburse
种植 栽种 栽植 播种 新种 | plant grow sow cultivate cultivation sown grown
退出 | withdraw withdrew withdrawn retire exit quit stop pull
收入 进账 财政收入 | income revenue earn earning
产量 总产量 产出 | output production yield produce
产值 | output value
接待 | receive host welcome
游客 | tourist visitor visit
接种 | vaccinate inoculate receive dose vaccination jab administer
受理 接到 收到 | accept receive take handle
调解 调处 | mediate mediation
转移 疏散 | evacuate relocate transfer move
招聘 聘用 引进 | hire recruit employ bring
就业 岗位 务工 | employment job work employ
失业 | unemployed unemployment jobless
培训 教育 宣传 | train teach educate publicize education publicity campaign awareness
保障 确保 保证 | ensure guarantee safeguard secure cover support
参保 保险 | insure insurance enroll coverage participate
困难群众 困难 | difficulty need needy disadvantaged hardship poor trouble
贫困 脱贫 返贫 贫 | poverty poor impoverished
慰问 看望 走访 | visit comfort condolence greet sympathy relief
问题 隐患 风险 | problem issue risk hazard danger trouble shortcoming
矛盾 纠纷 | dispute conflict
信访 上访 | petition complaint letter
积案 | backlog long-standing longstanding pending old outstanding
隐患 | hazard hidden danger risk
责任 | responsibility duty accountability liability
机制 制度 体系 体制 | mechanism system institution framework regime
监测 监管 管理 管控 管护 | monitor supervise manage control oversee oversight regulate management supervision
常态化 日常 经常 | regular routine normalize normal ongoing standing normalized
配齐 配强 配备 | staff equip allocate assign fully
机关 | office government agency department organ
工作人员 人员 干部 职工 | staff personnel worker employee official cadre member
群众 居民 村民 百姓 人民 农民 | people resident public villager mass citizen local farmer community
老人 老年人 | elderly senior old older aged
儿童 幼儿 学生 | child children kid pupil student
企业 公司 | enterprise company firm business
单位 | unit organization institution
经济 | economy economic
生态 环境 | ecology ecological environment environmental
农村 乡村 农业 | rural village countryside agriculture agricultural farm
城镇 城市 | urban city town
河道 河流 河 | river waterway stream
清淤 疏浚 | dredge desilt silt clear
水库 | reservoir
坝体 大坝 | dam embankment
道路 公路 | road highway street
交通 | traffic transport transportation
垃圾 | garbage waste rubbish trash litter refuse
分类 | sort classify separation sorting
清运 清理 清除 保洁 | remove clear collect clean transport removal collection cleaning haul
污水 | sewage wastewater
厕所 改厕 旱厕 户厕 公厕 | toilet latrine lavatory
安全 | safe safety security secure
事故 | accident incident
消防 火灾 | fire firefighting
森林 山林 | forest woodland
防火 防汛 防灾 防范 预防 | prevent prevention control protect guard flood
防控 控制 | prevent control containment prevention curb
疫情 疫苗 新冠 病毒 | epidemic pandemic covid virus outbreak vaccine coronavirus
境外 国外 | overseas abroad foreign
返乡 返回 | return returnee come home
非法 违法 违规 | illegal unlawful illicit violation unauthorized breach
吸毒 毒品 贩毒 禁毒 | drug narcotic
捕捞 捕鱼 垂钓 钓 渔 | fish fishing angle angler catch
采矿 采砂 | mining mine quarry sand
诈骗 电信网络 电信 网络 | fraud scam telecom telecommunication online internet network cyber
犯罪 嫌疑人 | crime criminal suspect offender
损失 | loss lose
挽回 追回 避免 | recover retrieve save avoid avert prevent
宣传资料 资料 | material leaflet brochure pamphlet flyer
联合执法 执法 | enforcement law joint
考核 绩效 | assess assessment performance evaluate appraisal evaluation
税源 税收 财税 税 | tax taxation fiscal
财政 | fiscal finance financial budget treasury
压力 | pressure strain stress burden
刚性 | rigid inflexible fixed mandatory
单一 | single simple undiversified narrow
薄弱 弱 滞后 落后 | weak poor lag backward underdeveloped inadequate behind
缓慢 | slow sluggish
明显 显著 | significant marked notable considerable obvious substantial visible clear
稳定 平稳 稳步 稳 | stable stability steady steadily maintain
增长 增加 | grow growth increase rise
优质 高质量 优良 | high-quality quality excellent premium good fine
重点 关键 骨干 核心 主要 | key priority major critical important core main
示范 | demonstration model pilot exemplary
特色 优势 | characteristic special distinctive specialty unique
合作社 | cooperative co-op
家庭 户 | family household home
设施 | facility infrastructure installation
床位 | bed
学位 | school place seat
服务 | service serve
活动 行动 运动 | activity event campaign action drive operation
专项 | special dedicated targeted
全面 全部 全覆盖 | comprehensive full fully complete across overall entire whole
积极 | active positive
累计 | cumulative total accumulate
目前 截至 | currently present far now
标准 | standard norm
标准化 规范化 规范 | standardize standard norm
创新 | innovation innovate innovative
试点 试验 | pilot trial experiment
营商环境 | business environment climate
惠及 受益 | benefit beneficiary
配套 | support supporting matching ancillary auxiliary
复垦 撂荒 | reclaim reclamation abandoned idle
贷款 信贷 小额 | loan credit lend micro small
补贴 补助 救助 | subsidy subsidize allowance aid assistance relief grant
公益性岗位 公益 | public welfare public-welfare
认证 | certify certification
旅游 文旅 | tourism tourist travel culture
停车场 车位 停车位 | parking
路灯 太阳能 | lamp light streetlight solar street
入驻 | settle move house tenant
协议 合同 签约 | contract agreement sign deal
到位 | place arrive received paid actual fully
巡河 巡护 巡逻 | patrol inspect
学校 教学楼 小学 中学 | school teaching building
养老 | pension elderly old-age care
医保 医疗 | medical health insurance care
卫生 | sanitary sanitation health hygiene hygienic
危旧 危房 病险 | dilapidated dangerous old risky unsafe
绿化 | green greening plant
山塘 塘 | pond
应急 | emergency
演练 | drill exercise rehearsal
队伍 队员 | team squad member force crew
考察 调研 | study survey research
排名 居 位 末位 | rank ranking place last bottom
安装 铺设 敷设 架设 | install lay laid fit mount put
管网 管道 管线 | pipeline pipe network
流转 | transfer circulate circulation lease
津贴 补贴 | allowance subsidy stipend
签约 | sign
开工 动工 启动 | start begin commence launch break construction groundbreaking
竣工 投产 建成 完工 通车 | complete finish operation production open built
门诊 就诊 诊疗 | outpatient visit clinic consult treatment
工单 诉求 热线 | request hotline ticket work order appeal
按时 按期 及时 | time timely schedule promptly punctual
满意率 满意 | satisfaction satisfied
立案 | file filed case register
节 文化节 | festival
游客 吸引 | attract draw tourist
广场 | square plaza
公园 口袋公园 | park
绿地 | green space
大棚 | greenhouse
果园 老果园 | orchard
烤烟 烟叶 | tobacco flue-cured
生猪 出栏 存栏 | pig hog swine stock sold slaughter
畜禽 养殖 | livestock poultry breeding
民宿 | homestay guesthouse inn
口罩 | mask
卡点 | checkpoint
确诊 病例 | confirm case diagnose
占地 土地 耕地 | land farmland occupation
审批 许可 | approve approval permit license
窗口 大厅 | window hall counter
脱贫户 建档立卡 | registered poverty poor alleviate lift
边缘户 边缘 | marginal borderline vulnerable
监测户 重点监测 | monitor key
低保 | subsistence allowance minimum living
五保 特困 | destitute extreme five-guarantee
残疾 残疾人 | disability disabled
留守 | left-behind
退役军人 | veteran
妇女 | woman women female
党员 支部 党建 党组织 | party member branch building organization
选派 派遣 派驻 驻村 | send sent dispatch assign select resident station village
农户 | farm farmer farming household
机耕路 | tractor road farm track
硬化 | harden pave concrete surface
危险 危化 | hazardous dangerous
养殖甲鱼 甲鱼 | turtle
护林员 | ranger forester
护林 巡山 | forest patrol
督促 责令 | order urge supervise require
毛发 | hair
阳性 | positive
戒毒 | rehabilitation rehab detox treatment
拘留 | detention detain
社区矫正 | correction probation community
宣传 | publicity publicize promotion awareness leaflet campaign
民调 | poll survey opinion
减排 | reduction
诉求 | demand appeal request
回复 | reply respond response answer
沿岸 | bank along shore riverside
慰问金 | consolation condolence sympathy money
物资 | supplies supply goods material
帮扶 扶持 | assist assistance help support aid pair
风险人员 | at-risk risk
中高风险 | medium high risk
采样 核酸 | nucleic acid sample test
在家 | home
应接尽接 | eligible vaccinate
免疫程序 免疫 | immunization immunisation immunity vaccination
乡镇 街道 | township town subdistrict
市场主体 经营主体 | market entity business
个体工商户 个体 | individual self-employed sole business
规上 规模以上 | above designated scale size
工业 产业 | industrial industry
招商 引资 引进 招商引资 | attract investment introduce bring
零售 零售额 | retail sale
电商 | e-commerce commerce online
机插 机插率 | mechanize mechanized machine transplant transplanting
缺口 缺 | gap shortage short shortfall lack
巷道 巷 村道 | lane alley road
栽植 植树 行道树 | plant tree roadside street
举报 线索 | report tip lead clue
查实 核实 | verify confirm substantiate prove
受益 惠及 | benefit
冷库 库容 | cold storage capacity
电网 | grid power electricity
招聘会 招聘 | job fair recruitment
入学率 入学 | enrollment enrolment admission
火灾 | fire
死亡 伤亡 | death casualty fatality die kill
约谈 | interview summon talk admonish call
`;

/** Chinese words by a stemmed English word, and by a Chinese word. */
export interface Paraphrases {
  readonly english: ReadonlyMap<string, readonly string[]>;
  readonly chinese: ReadonlyMap<string, readonly string[]>;
}

/** Reads the groups of words into maps. */
export function readParaphrases(): Paraphrases {
  const english = new Map<string, string[]>();
  const chinese = new Map<string, string[]>();
  for (const line of GROUPS.trim().split("\n")) {
    const [han = [], latin = []] = line.split("|").map((side) => side.trim().split(" "));
    const latinStems = latin.map(stem);
    for (const word of latinStems) english.set(word, [...(english.get(word) ?? []), ...han]);
    for (const word of han)
      chinese.set(word, [...(chinese.get(word) ?? []), ...han, ...latinStems.map((one) => ` ${one} `)]);
  }
  return { english, chinese };
}
