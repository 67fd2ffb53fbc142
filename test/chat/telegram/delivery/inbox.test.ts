import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keyOf, openInbox } from "../../../../src/chat/telegram/delivery/inbox.ts";

const FIRST = { update_id: 1 };
const SECOND = { update_id: 2 };

const newPath = () => join(mkdtempSync(join(tmpdir(), "inbox-")), "inbox.jsonl");

it("keeps an update through a crash until it is handled, with the messages sent for it", () => {
  const path = newPath();
  const first = openInbox(path);
  expect(first.receive([FIRST, SECOND])).toHaveLength(2);
  first.done(keyOf(FIRST));
  first.noteSent(keyOf(SECOND), 0, { message_id: 9 });
  appendFileSync(path, `{"done":"${keyOf(SECOND)}`);
  const second = openInbox(path);
  expect(second.pending()).toEqual([SECOND]);
  expect(second.sent(keyOf(SECOND), 0)).toEqual({ message_id: 9 });
  expect(second.receive([FIRST, SECOND, { update_id: 3 }])).toEqual([{ update_id: 3 }]);
});

it("counts how often an update was begun, over restarts", () => {
  const path = newPath();
  const inbox = openInbox(path);
  inbox.receive([FIRST]);
  for (let tries = 1; tries < 4; tries++) expect(inbox.begin(keyOf(FIRST))).toBe(tries);
  expect(openInbox(path).begin(keyOf(FIRST))).toBe(4);
});

it("takes an update of the same number for a new one where it says something else, as after a change of servers", () => {
  const inbox = openInbox(newPath());
  const message = { message_id: 1, date: 1, chat: { id: 1, type: "private", first_name: "A" } } as const;
  const update = { update_id: 1, message: { ...message, text: "one" } };
  inbox.receive([FIRST]);
  inbox.done(keyOf(FIRST));
  expect(inbox.receive([FIRST, update] as never)).toEqual([update]);
});
