import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { AssistantError } from "../../domain/errors.ts";

/** Fonts with Chinese characters of both scripts, by file name, best looking first. */
const FONTS: readonly RegExp[] = [
  /^NotoSansCJK.*Regular.*\.(?:ttc|otf)$/i,
  /^(?:SourceHanSans|NotoSans(?:TC|SC|HK)).*\.(?:ttc|otf|ttf)$/i,
  /^PingFang\.ttc$/i,
  /^(?:msyh|msjh)\.tt[cf]$/i,
  /^(?:Hiragino Sans GB|STHeiti.*)\.ttc$/i,
  /^wqy-.*\.ttc$/i,
  /^(?:NotoSerifCJK|SourceHanSerif|NotoSerif(?:TC|SC)).*\.(?:ttc|otf|ttf)$/i,
  /^(?:DroidSansFallback.*|LXGW.*|Arial Unicode|simhei|simsun|mingliu|uming|ukai|cwTeX.*)\.tt[cf]$/i,
];
const DEEPEST = 5;

/** Where the systems keep their fonts; a folder that is not there holds none. */
export function fontFolders(): string[] {
  const home = homedir();
  return [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(home, ".local/share/fonts"),
    join(home, ".fonts"),
    "/System/Library/Fonts",
    "/Library/Fonts",
    join(home, "Library/Fonts"),
    "C:\\Windows\\Fonts",
  ];
}

/** Path of the best font with Chinese characters in the folders. Throws an AssistantError that says what to install. */
export function findFont(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => filesIn(folder, 0));
  for (const pattern of FONTS) {
    const found = files.find(({ name }) => pattern.test(name));
    if (found !== undefined) return found.path;
  }
  throw new AssistantError({
    "zh-Hant":
      "這台機器沒有中文字體，畫不了圖表。Debian/Ubuntu 請安裝 fonts-noto-cjk 或 fonts-wqy-zenhei，其他系統請把任一款 Noto Sans CJK 放進字體文件夾。",
    "zh-Hans":
      "这台机器没有中文字体，画不了图表。Debian/Ubuntu 请安装 fonts-noto-cjk 或 fonts-wqy-zenhei，其他系统请把任一款 Noto Sans CJK 放进字体文件夹。",
    en: "This machine has no font with Chinese characters, so no chart can be drawn. On Debian or Ubuntu install fonts-noto-cjk or fonts-wqy-zenhei; elsewhere put a Noto Sans CJK font into the folder of fonts.",
  });
}

function filesIn(folder: string, depth: number): { readonly name: string; readonly path: string }[] {
  if (depth > DEEPEST) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesIn(path, depth + 1) : [{ name: entry.name, path }];
      });
  } catch {
    // Not there, or not ours to read: there is no font in it for us.
    return [];
  }
}
