/** Replaces every form of the token in a text; the name of a bot (the digits before the colon) is no secret. */
export type Redact = (text: string) => string;

const REDACTED = "[token]";

/** Makes the replacer for one token: as it stands, percent-encoded, and the part after the colon alone. */
export function createRedact(token: string): Redact {
  const secret = token.slice(token.indexOf(":") + 1);
  const forms = [token, encodeURIComponent(token), secret, encodeURIComponent(secret)].filter(
    (form) => form.length > 3,
  );
  return (text) => forms.reduce((result, form) => result.replaceAll(form, REDACTED), text);
}

/** What a log may know of an error: names, messages and the stack, causes included, without the token. */
export function describeError(error: unknown, redact: Redact): string {
  const lines: string[] = [];
  for (let cause = error, depth = 0; cause !== undefined && cause !== null && depth < 5; depth++) {
    lines.push(cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : String(cause));
    const inner: unknown = cause instanceof Error && "error" in cause ? cause.error : undefined;
    cause = inner ?? (cause instanceof Error ? cause.cause : undefined);
  }
  return redact(lines.join("\ncaused by "));
}
