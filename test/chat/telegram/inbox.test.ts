import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openInbox } from "../../../src/chat/telegram/inbox.ts";

it("keeps an update through a crash until it is handled, with the messages sent for it", () => {
  const path = join(mkdtempSync(join(tmpdir(), "inbox-")), "inbox.jsonl");
  const first = openInbox(path);
  expect(first.receive([{ update_id: 1 }, { update_id: 2 }])).toHaveLength(2);
  first.done(1);
  first.noteSent(2, 0, { message_id: 9 });
  appendFileSync(path, '{"done":2');
  const second = openInbox(path);
  expect(second.pending().map((update) => update.update_id)).toEqual([2]);
  expect(second.sent(2, 0)).toEqual({ message_id: 9 });
  expect(second.receive([{ update_id: 1 }, { update_id: 2 }, { update_id: 3 }])).toEqual([{ update_id: 3 }]);
});

it("gives up an update that has ended the process ten times", () => {
  const path = join(mkdtempSync(join(tmpdir(), "inbox-")), "inbox.jsonl");
  const inbox = openInbox(path);
  inbox.receive([{ update_id: 1 }]);
  for (let tries = 0; tries < 10; tries++) inbox.begin(1);
  expect(openInbox(path).pending()).toEqual([]);
});
