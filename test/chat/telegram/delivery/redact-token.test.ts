import { HttpError } from "grammy";
import { expect, it } from "vitest";
import { createRedact, describeError } from "../../../../src/chat/telegram/delivery/redact-token.ts";

const TOKEN = "123:AAbb-cc_DD";

it("finds the token in addresses, encoded and in parts, also in the causes of an error", () => {
  const redact = createRedact(TOKEN);
  expect(redact(`http://x/bot${TOKEN}/getMe and 123%3AAAbb-cc_DD and AAbb-cc_DD`)).not.toContain("AAbb");
  const reason = new Error(`request to http://x/file/bot${TOKEN}/a failed`);
  const error = new Error("Cannot download", { cause: new HttpError("Network request failed", reason) });
  const text = describeError(error, redact);
  expect(text).toContain("request to http://x/file/bot[token]/a failed");
  expect(text).not.toContain("AAbb");
});
