import type { Language } from "../../domain/answer.ts";

/** What a typeface is used for: title, body, headings of the first and of the second level, page numbers. */
export type FontRole = "title" | "body" | "heading1" | "heading2" | "footer";

interface FontFamily {
  /** As computers of an office know it. */
  readonly name: string;
  /** Where that one is missing, best first: Windows, WPS, macOS, Linux. */
  readonly fallbacks: readonly string[];
  /** Shape by which Word finds a relative where none of the names is known. */
  readonly panose: string;
  readonly family: "roman" | "modern" | "auto";
}

const SONG = ["SimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "AR PL UMing CN"];
const MING = ["PMingLiU", "SimSun", "Songti TC", "Noto Serif CJK TC", "AR PL UMing TW"];
const ROMAN = { panose: "02010600030101010101", family: "roman" } as const;
const MODERN = { panose: "02010609060101010101", family: "modern" } as const;

/** 小標宋, 仿宋, 黑體, 楷體 and 宋體 (GB/T 9704-2012 §7.3), in names that hold the characters of the script. */
const FONTS: Readonly<Record<"zh-Hant" | "zh-Hans", Readonly<Record<FontRole, FontFamily>>>> = {
  "zh-Hans": {
    title: {
      name: "方正小标宋简体",
      fallbacks: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "华文中宋", "STZhongsong", ...SONG],
      ...ROMAN,
    },
    body: {
      name: "仿宋",
      fallbacks: ["FangSong", "仿宋_GB2312", "方正仿宋_GBK", "华文仿宋", "STFangsong", ...SONG],
      ...MODERN,
    },
    heading1: {
      name: "黑体",
      fallbacks: ["SimHei", "方正黑体_GBK", "Heiti SC", "STHeiti", "Noto Sans CJK SC", "WenQuanYi Zen Hei"],
      ...MODERN,
    },
    heading2: {
      name: "楷体",
      fallbacks: ["KaiTi", "楷体_GB2312", "方正楷体_GBK", "STKaiti", "AR PL UKai CN", ...SONG],
      ...MODERN,
    },
    footer: { name: "宋体", fallbacks: SONG, ...ROMAN },
  },
  "zh-Hant": {
    title: {
      name: "方正小标宋_GBK",
      fallbacks: ["FZXiaoBiaoSong-B05", "方正小標宋繁體", "FZXiaoBiaoSong-B05T", "STZhongsong", ...MING],
      ...ROMAN,
    },
    body: {
      name: "仿宋",
      fallbacks: ["FangSong", "方正仿宋_GBK", "方正仿宋繁體", "STFangsong", "cwTeXFangSong", ...MING],
      ...MODERN,
    },
    heading1: {
      name: "黑体",
      fallbacks: ["SimHei", "方正黑体_GBK", "Microsoft JhengHei", "Heiti TC", "Noto Sans CJK TC"],
      ...MODERN,
    },
    heading2: {
      name: "楷体",
      fallbacks: ["KaiTi", "方正楷体_GBK", "DFKai-SB", "BiauKai", "AR PL UKai TW", ...MING],
      ...MODERN,
    },
    footer: { name: "宋体", fallbacks: MING, ...ROMAN },
  },
};
const LATIN = "Times New Roman";

/** The names of a typeface for Latin letters and figures and for Chinese characters. */
export function fontOf(
  role: FontRole,
  language: Language,
): { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string } {
  const { name } = familyOf(language)[role];
  return role === "footer"
    ? { ascii: name, hAnsi: name, eastAsia: name }
    : { ascii: LATIN, hAnsi: LATIN, eastAsia: name };
}

/** The font table part: every typeface with the names to try in its place (ECMA-376-1 §17.8.3.1, §17.8.3.13). */
export function fontTable(language: Language): string {
  const fonts = Object.values(familyOf(language)).map(
    ({ name, fallbacks, panose, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallbacks.join(",")}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="${family === "modern" ? "fixed" : "variable"}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}

function familyOf(language: Language): Readonly<Record<FontRole, FontFamily>> {
  return FONTS[language === "zh-Hant" ? "zh-Hant" : "zh-Hans"];
}
