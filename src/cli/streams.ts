/** A line for the person at the terminal; standard output is kept for results. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** A result on standard output: text as it is, anything else as one line of JSON. */
export function print(value: unknown): void {
  process.stdout.write(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);
}
