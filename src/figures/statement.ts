import { fold } from "../language/fold.ts";
import { campaignsIn } from "./paragraph-context.ts";
import type { Phrase } from "./phrase.ts";
import { turnOf } from "./status.ts";

/** What has been said in a paragraph up to a sentence, as far as the figures after it lean on it. */
export interface Said {
  /** The indicator spoken of last, until a full stop. */
  readonly topic?: Phrase;
  /** The level spoken of last, the topic or a mere attribute of it, until a full stop: a bare change is of this. */
  readonly level?: Phrase;
  /** What was spoken of where the parenthesis opened that is not closed yet. */
  readonly outer?: Pick<Said, "topic" | "level">;
  /** What stands before a colon, until a full stop; else the opening of the paragraph. */
  readonly head: string;
  /** Opening of the paragraph, or its heading. */
  readonly opening: string;
  /** Campaigns named since the item (一是…) began. */
  readonly campaigns: readonly string[];
  /** Ages or the like that hold until the next semicolon: 12—17歲. */
  readonly group: string;
  readonly turn?: "plan" | "done";
  /** Period of several years with which the paragraph opened. */
  readonly span?: string;
  /** Period named since the last full stop. */
  readonly period?: string;
  /** Such a group of the statement before, which 其中 at the start of the next takes up again. */
  readonly former?: string;
  /** The statement so far, folded, since the last full stop. */
  readonly before: string;
}

const ENDS_STATEMENT = /[。!?]["”」』）)]*\s*$/;
const ITEM =
  /^\s*(?:[一二三四五六七八九十]是|[-—]{2}|第[一二三四五六],|[(（]?[一二三四五六七八九十\d]+[)）、.])/;

/** Nothing said yet but the opening of a paragraph. */
export function nothingSaid(opening: string): Said {
  return { head: opening, opening, campaigns: [], group: "", before: "" };
}

/** What a paragraph of a section that speaks of both takes over from the one before: whether it plans, and for when. */
export function goOn(opening: string, { turn, span }: Said): Said {
  return {
    ...nothingSaid(opening),
    ...(turn === undefined ? {} : { turn }),
    ...(span === undefined ? {} : { span }),
  };
}

/** What was said, as a sentence finds it: an item forgets the campaigns before it, an opening may turn to plans. */
export function enter(said: Said, sentence: string): Said {
  const folded = fold(sentence);
  const turn = turnOf(folded.slice(0, 24)) ?? said.turn;
  const group = said.group === "" && folded.startsWith("其中") ? (said.former ?? "") : said.group;
  return {
    ...said,
    group,
    ...(turn === undefined ? {} : { turn }),
    ...(ITEM.test(folded) ? { campaigns: [], head: said.opening } : {}),
  };
}

/** What was said, as a sentence leaves it to the next. */
export function leave(said: Said, sentence: string): Said {
  const campaigns = [...said.campaigns, ...campaignsIn(sentence)].slice(-4);
  if (ENDS_STATEMENT.test(fold(sentence))) {
    return { ...goOn(said.opening, said), campaigns, former: said.group || said.former || "" };
  }
  return { ...said, campaigns, group: "", before: `${said.before}${fold(sentence)}`.slice(-600) };
}
