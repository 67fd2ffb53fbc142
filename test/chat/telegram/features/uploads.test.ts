import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ADMIN, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();

it("stores a document that an administrator has confirmed, inside the folder whatever its name", async () => {
  const { server, knowledgeDirectory } = await start();
  const admin = server.person(ADMIN);
  admin.sendDocument("../../報告.txt", "內容");
  const [preview] = await server.messages(ADMIN, 1);
  expect(preview?.text).toContain("工作報告");
  expect(existsSync(join(knowledgeDirectory, "reports"))).toBe(false);
  if (preview !== undefined) admin.press(preview, "✅ 收錄");
  await server.messages(ADMIN, 2);
  expect(readFileSync(join(knowledgeDirectory, "reports", "報告.txt"), "utf8")).toBe("內容");
});
