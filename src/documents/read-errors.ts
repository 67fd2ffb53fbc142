import { AssistantError, type Message } from "../domain/errors.ts";

const REASONS = {
  format: [
    "不支援這種格式，請另存為 txt、md、docx、pdf、xlsx 或 csv",
    "不支持这种格式，请另存为 txt、md、docx、pdf、xlsx 或 csv",
    "format not supported; save it as txt, md, docx, pdf, xlsx or csv",
  ],
  empty: [
    "文件是空的，請檢查後重新放入",
    "文件是空的，请检查后重新放入",
    "the file is empty; check it and put it in again",
  ],
  large: ["文件超過 50 MB，請拆分後放入", "文件超过 50 MB，请拆分后放入", "larger than 50 MB; split it"],
  encrypted: [
    "文件有密碼，請去掉密碼後重新放入",
    "文件有密码，请去掉密码后重新放入",
    "protected by a password; remove the password and put it in again",
  ],
  old: [
    "是舊版 Office 或 WPS 格式，請另存為 docx 或 xlsx",
    "是旧版 Office 或 WPS 格式，请另存为 docx 或 xlsx",
    "in an old Office or WPS format; save it as docx or xlsx",
  ],
  missing: ["找不到這個文件，請檢查路徑", "找不到这个文件，请检查路径", "no such file; check the path"],
  denied: [
    "沒有權限讀取這個文件，請檢查權限",
    "没有权限读取这个文件，请检查权限",
    "cannot be read; check its permissions",
  ],
  broken: ["文件損壞，請重新匯出", "文件损坏，请重新导出", "the file is damaged; export it again"],
  extension: [
    "副檔名與內容不符，請改正副檔名",
    "扩展名与内容不符，请改正扩展名",
    "its name ends in another format than its content; correct the extension",
  ],
  scanned: [
    "PDF 只有圖像、沒有文字層，請先做文字識別（OCR）",
    "PDF 只有图像、没有文字层，请先做文字识别（OCR）",
    "the PDF holds only images; run text recognition (OCR) on it first",
  ],
  bomb: [
    "壓縮內容大得不合理，未予讀取",
    "压缩内容大得不合理，未予读取",
    "its compressed content is unreasonably large; it was not read",
  ],
  binary: [
    "不是文字文件，請檢查編碼或格式",
    "不是文本文件，请检查编码或格式",
    "not a text file; check its encoding or format",
  ],
} as const;

/** Why a file cannot be read. */
export type Reason = keyof typeof REASONS;

/** An error that names the file and the remedy in three languages. */
export function unreadable(reason: Reason, path: string, cause?: unknown): AssistantError {
  const [hant, hans, en] = REASONS[reason];
  const messages: Message = {
    "zh-Hant": `${path}：${hant}。`,
    "zh-Hans": `${path}：${hans}。`,
    en: `${path}: ${en}.`,
  };
  return new AssistantError(messages, { cause });
}
