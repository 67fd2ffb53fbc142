import type { Evidence } from "./evidence.ts";
import { ordinalsIn } from "./ordinals.ts";
import { type Claim, ownWordsAfter } from "./read-claims.ts";
import { inheritedSubject } from "./restrictions.ts";
import type { Statement } from "./sentence.ts";

/** Words that tell siblings apart, folded: Chinese forms and what English says for them. */
const QUALIFIERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /新增|净增|新登记|新认证|新识别|新引进|新种|新签/,
    /新|净增|增加|增设|\b(?:new|newly|additional|add(?:ed|ing|s)?|net|fresh|extra|increase\w*|more|gr[eo]w\w*|r[io]se\w*|gain\w*|expand\w*)\b/,
  ],
  [
    /新建|新改建|改扩建/,
    /新建|建|\b(?:new|newly|built|construct\w*|establish\w*|set up|creat\w*|build\w*|add(?:ed|ing|s)?|plan(?:s|ned)?|open(?:ed|s)?)\b/,
  ],
  [
    /办结|审结|结案/,
    /办结|审结|结案|\b(?:handl\w+|process\w+|dealt|clos\w+|conclud\w+|complet\w+|settl\w+|resolv\w+|clear\w*|finish\w*|wrapped up|wound up)\b/,
  ],
  [
    /化解/,
    /化解|解决|\b(?:resolv\w+|settl\w+|defus\w+|clear\w*|eliminat\w+|dissolv\w+|address\w*|mediat\w+|reduc\w+)\b/,
  ],
  [
    /开工|动工|启动/,
    /开工|动工|启动|开始|着手|实施|推进|在建|\b(?:start\w*|beg[aiu]n\w*|commenc\w+|launch\w*|(?:broke|break\w*) ground|under ?way|kick\w*|initiat\w*|undert\w+|ongoing|under construction)\b/,
  ],
  [/每(?:[百千万]|十万)(?:名|户|个)?(?=[\u3400-\u9fff]|$)/, /每|\bper\b/],
  [
    /年均(?![值温气])/,
    /年均|每年|平均|\b(?:average[ds]?|averaging|annual\w*|per year|a year|each year|every year|yearly)\b/,
  ],
  [/到期/, /到期|应接|\b(?:due|matur\w+|expir\w+|eligible)\b/],
  [
    /实接|实际/,
    /实|\b(?:actual\w*|in fact|really|real|paid-in|utili[sz]ed|used?|in place|in use|received|vaccinated|open|opened|available)\b/,
  ],
  [
    /境外/,
    /境外|国外|海外|\b(?:overseas|abroad|outside (?:the country|china)|foreign|from other countries)\b/,
  ],
  [
    /人均|户均|亩均|平均|\bper capita\b/,
    /人均|每人|户均|每户|亩均|每亩|平均|均|\b(?:per|average[ds]?|averaging|each|mean)\b/,
  ],
  [
    /规模以上|规上|限额以上|限上/,
    /规模|规上|限额|限上|大型|\b(?:above[- ](?:the[- ])?(?:designated|scale|size|threshold|quota|limit)|designated size|large\w*|sizeable|major|large-scale|scale)\b/,
  ],
  [/城镇(?!化)|城市(?!管)|\burban\b/, /城镇|城市|\b(?:urban\w*|city|cities|town\w*|municipal\w*|seats?)\b/],
  [/农村|\brural\b/, /农村|乡村|村|户厕|改厕|城乡|\b(?:rural|village\w*|countryside)\b/],
  [/(?<!国家)省级/, /省|\b(?:provincial\w*|province)\b/],
  [/市级/, /市|\b(?:municipal\w*|city|prefect\w*)\b/],
  [/县级/, /县|\b(?:county\w*)\b/],
  [/国家级/, /国家|\b(?:national\w*|state)\b/],
  [/县外/, /县外|外县|外地|\b(?:outside|other count\w+|elsewhere|beyond|another county)\b/],
  [/初次|首次/, /初次|首次|第一次|\b(?:first|initial\w*)\b|第1/],
  [
    /非法|违法|违规/,
    /非法|违法|违规|\b(?:illegal\w*|unlawful\w*|illicit\w*|violation\w*|unauthori[sz]ed|poach\w*)\b/,
  ],
  [/在建/, /在建|建设中|\b(?:under construction|being built|ongoing)\b/],
  [/合同/, /合同|\b(?:contract\w*|agreement\w*)\b/],
  [/上半年/, /上半年/],
  [/下半年/, /下半年/],
  [
    /占/,
    /占|比重|比例|份额|\b(?:account\w*|share|proportion|of (?:the|its|all|total)|mak\w+ up|made up|represent\w*|compris\w+|constitut\w+|percent\w*|ratio)\b|%/,
  ],
];
/** What is called new adds nothing by that: 新能源. */
const NAMED_NEW =
  /新能源|新型|新材料|新兴|新农[合保]|新时代|新[区城村]|新冠|高新|创新|更新|革新|翻新|\bnew[- ](?:energy|media|materials?|type|year|era|area|town|countryside|quality)\b/g;
/** What is compared is what the words before count. */
const COMPARISON = /\b(?:than|compared (?:with|to)|against|versus)\b/;
/** Qualifiers of a subject that goes on into the next clauses. */
const OF_A_SUBJECT = /规模以上|规上|限额以上|限上|城镇(?!化)|农村/;
const DONE_WITH = /\b(?:was|were|been|be)\b.*$/;
/** Words that may be added to a number only where the source has them. */
const ADDED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /新增|净增|\b(?:newly|additional|new)\b/,
    /新|增|净|建|创|发展|吸收|招[收聘录]|录用|引进|注册|登记|开[设办通]|首|\b(?:new|add)/,
  ],
  [/办结|审结|结案/, /办结|审结|结案|clos|conclu/],
  [
    /人均|户均|亩均|每人|每户|每亩|\b(?:per capita|per person|per household)\b/,
    /人均|户均|亩均|平均|每(?![十百千万])|\/人|\/户|per |average/,
  ],
  [/环比|month[- ]on[- ]month/, /环比|month/],
  [/同比|year[- ]on[- ]year/, /同比|增长|增加|下降|减少|提高|比上年|较上年|比去年|较去年|year/],
  [/日均|每日|每天|\b(?:daily|per day|a day)\b/, /日均|每日|每天|日(?!前|起)|daily|per day|\/日|\/天/],
  [
    /每月|月均|\bmonthly\b/,
    /每月|月均|(?<![\d一二三四五六七八九十个])月(?=最低|工资|收入|薪|租|产量|标准|补)|monthly|\/月/,
  ],
  [/每年|年均|\b(?:annually|every year|per year|each year)\b/, /每年|年均|年|annual|year/],
  [/上半年/, /上半年|1[-—至到]6月/],
  [/下半年/, /下半年|7[-—至到]12月/],
  [/境外|海外/, /境外|海外/],
];

/** The qualifier that a statement drops from a number of its source, or adds to it; undefined where it does neither. */
export function missingQualifier(
  claim: Claim,
  statement: Statement,
  source: Claim,
  evidence: Evidence,
): string | undefined {
  if (claim.quantity.kind === "duration") return undefined;
  const english = /[a-z]{3}/.test(claim.clause);
  // English says at the end of a list what was done with all of it.
  const end = english ? (DONE_WITH.exec(claim.stretch)?.[0] ?? "") : "";
  const compared = COMPARISON.test(claim.before) ? statement.earlier : "";
  const said = `${compared} ${claim.carried} ${claim.clause}${end}`.replace(NAMED_NEW, "");
  const near = `${claim.before} ${ownWordsAfter(claim.after)}`;
  const given = `${source.before} ${ownWordsAfter(source.after)}`;
  const dealt = source.dealt === "" ? given : source.dealt;
  const subject = inheritedSubject(source);
  for (const [source_, wanted] of QUALIFIERS) {
    const found = source_.exec(dealt)?.[0] ?? OF_A_SUBJECT.exec(source_.test(subject) ? subject : "")?.[0];
    const summed = found === "新增" && /累计|总/.test(source.before);
    if (found !== undefined && !summed && !wanted.test(said)) return found;
  }
  const wide = evidence.wide;
  for (const [pattern, wanted] of ADDED) {
    const found = pattern.exec(near)?.[0];
    if (
      found !== undefined &&
      !wanted.test(
        /环比|上半年|下半年/.test(found)
          ? source.sentence
          : /同比|年|year/.test(found)
            ? evidence.folded
            : `${source.carried} ${given}`,
      ) &&
      !wanted.test(/人均/.test(found) ? wide : "")
    )
      return `+${found}`;
  }
  const wordless = !/[\p{L}]/u.test(claim.before + claim.after);
  const alone = claim.leading || wordless ? said : claim.clause;
  const carried = [...ordinalsIn(`${claim.carried} ${claim.before}`)].at(-1);
  // A rank that the source tells after the number may follow in a clause of its own.
  const later = ordinalsIn(ownWordsAfter(source.after));
  for (const ordinal of ordinalsIn(dealt)) {
    const words = later.has(ordinal) ? claim.sentence : alone;
    if (ordinal !== carried && !ordinalsIn(words).has(ordinal)) return ordinal;
  }
  return ageOf(source, evidence, `${statement.earlier} ${claim.sentence}`);
}

/** An age group that the source puts before a number belongs to what it counts. */
function ageOf(source: Claim, evidence: Evidence, said: string): string | undefined {
  if (source.quantity.kind === "age") return undefined;
  const age = evidence.claims.findLast(
    (one) =>
      one.quantity.kind === "age" &&
      !/寿命/.test(one.before) &&
      one.sentence === source.sentence &&
      one.span.end <= source.span.start,
  );
  if (age === undefined) return undefined;
  const numbers = age.text.match(/\d+/g) ?? [];
  return numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(said)) ? undefined : age.text;
}
