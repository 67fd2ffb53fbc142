import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { checkWebhook, listenForWebhooks } from "../../../../src/chat/telegram/delivery/receive-webhooks.ts";

const SETTINGS = { url: "https://town.example/hook", secret: "s3cret", port: 0, host: "127.0.0.1" };

it("takes updates with the secret only, and tells that it is healthy", async () => {
  const received: number[] = [];
  const server = await listenForWebhooks(SETTINGS, (update) => received.push(update.update_id));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = async (secret: string, body: string) => {
    const headers = { "x-telegram-bot-api-secret-token": secret };
    return (await fetch(`${root}/hook`, { method: "POST", headers, body })).status;
  };
  expect(await post("wrong", '{"update_id":1}')).toBe(401);
  expect(await post("s3cret", "{")).toBe(400);
  expect(await post("s3cret", '{"update_id":2}')).toBe(200);
  expect((await fetch(`${root}/healthz`)).status).toBe(200);
  expect(received).toEqual([2]);
  server.closeAllConnections();
  server.close();
});

it("refuses to run without a secret", () => {
  expect(() => checkWebhook({ ...SETTINGS, secret: "" })).toThrow("secret");
});
