/** Words that claim a share or a crowd without a number, with the Chinese words that prove them. */
export const VAGUE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /大多数|大部分|多数(?!民族)|(?<!the |at )\bmost (?:of\b|[a-z]+s\b)|\bmajority\b/,
    /多数|大部分|大半|主要|most|majority/,
  ],
  [/过半|半数|超半/, /过半|半数|一半/],
  [/少数(?!民族)|小部分|\bminority of\b/, /少数|小部分|个别/],
  [
    /数(?:十|百|千|万|亿)(?!据)|几(?:十|百|千|万)|\b(?:dozens|hundreds|thousands|tens of|scores of|millions)\b/,
    /数[十百千万]|几[十百千万]|亿万|[上成好近]?[百千万]上[千万]|上[百千万亿]|数以|[十百千万]余|[十百千万]多|dozens|hundreds|thousands/,
  ],
  [/\b(?:a|two|three|four) score\b|\bcouple of\b|\bpairs? of\b/, /score|几|两|双|对/],
  [/[上成近好][百千万](?=[^分里家])/, /[上成近好][百千万]/],
  [
    /仅(?!次于|仅是)|只有|唯一|(?<!不)只(?=[有是用占剩查办建])|\b(?:only|merely|solely|exclusively|nothing but)\b/,
    /仅|只|唯|才|单独|不足|尚|\b(?:only|merely|solely|just)\b/,
  ],
];

/** Words for all of something, with the words that prove them. */
export const ALL: readonly [RegExp, RegExp] = [
  /(?<![占在])所有|(?<![占在])全部|无一例外|(?<![平人户亩年日月])均(?=已|完成|通过|建[成有]|达标|合格|得到|落实)|(?<![首成古])都(?=已|完成|通过?|建[成有]|达标|合格|得到|落实)|\b(?:(?<!(?:of|in|at|after|above) )all(?! (?:kinds|sorts|types|over|in all|this|these|that|of this|told|along|round))|entirely|every(?:one| single)|universally)\b/,
  /所有|全部|全体|全覆盖|(?<![平人户亩年日月])均(?![值价收衡线])|(?<![首成古])都(?![市会城])|(?<!\d)各(?![类种项式级界行])|一律|逐(?![步年渐月])|100%|全面(?=[完建达消覆落脱解实清])|到位|应接尽接|每(?![年月日天亩公平万千百周季])|清零|(?<![安健完齐])全(?![年镇县乡市省区国街村面力长程民社球])|皆|尽(?![快量早力管可心职责])|凡|\ball\b|every/,
];

const BECAUSE =
  /因(?!此|而|地制宜|素|人而)|由于|原因|导致|致使|造成|引发|引起|使|令|影响|受|得益|归功|源于|源自|带动|拉动|推动|促进|助|通过|\b(?:because|due to|owing to|cause\w*|thanks to|result\w*|led|driven)\b/;
/** Words that give a cause or an effect, with the words of a source that do; harm needs no other word than its own. */
export const CAUSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /因为|由于|(?<![原基诱死病起成])因(?!此|而|地|素|公|病|灾|材|人|时|子|应)|缘于|源于|得益于|归功于|归因于|\b(?:because|owing to|thanks to|as a (?:direct )?result of|resulting from|driven by|attributed to|attributable to|due to (?!be|open|start|begin|finish|complete|come|go|enter|launch|reach|take|become|end))/,
    BECAUSE,
  ],
  [
    /导致|致使|(?<![打改建制塑铸构])造成|引发|引起|促使|使得|\b(?:caus(?:ed?|es|ing)\b(?! of)|led to|leads to|leading to|resulted in|results in|resulting in|brought about|gave rise to|triggered)/,
    new RegExp(`${BECAUSE.source}|死亡|遇难|受伤|受灾|损失|倒塌|损毁|失踪`),
  ],
];

/** Comparisons that name no number, with what proves them. */
export const COMPARED: readonly [RegExp, RegExp] = [
  /[高快多大]于(?!一)|[低慢少小]于|\b(?:faster|slower|(?:higher|lower|larger|smaller|greater|more|less|fewer|better|worse) than)\b/,
  /[高快多大低慢少小]于|超过|领先|落后|快\d|高\d|低\d|\bthan\b/,
];
