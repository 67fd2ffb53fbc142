import {
  type Asked,
  completion,
  END_OF_EVENTS,
  event,
  eventsOf,
  evidenceIn,
  type Reply,
  says,
} from "./fake-openai.ts";

/** What a server does with one request, given how many came before. */
export type ServerBehaviour = (asked: Asked, before: number) => Reply | undefined;

/** Repeats the evidence sentence by sentence, each with its mark: dull, and all true. */
export const honest: ServerBehaviour = (asked) =>
  says(
    asked,
    evidenceIn(asked.prompt)
      .map(({ number, quote }) => `${quote.replace(/。$/, "")}[${number}]。`)
      .join(""),
  );

/** Says one thing to everything. */
export const always =
  (text: string): ServerBehaviour =>
  (asked) =>
    says(asked, text);

/** Streams a text whole where asked to, else sends the reply. */
const streamed = (asked: Asked, stream: Reply, whole: Reply): Reply => (asked.stream ? stream : whole);

/** Servers that fail and models that misbehave; none of them may keep a person from a correct answer. */
export const BAD_SERVERS: Readonly<Record<string, ServerBehaviour>> = {
  "429 with a pause": () => ({ status: 429, headers: { "retry-after": "1" }, body: "{}" }),
  "500s": () => ({ status: 500, body: "<html>oops</html>" }),
  "malformed JSON": (asked) =>
    streamed(asked, { body: 'data: {"choices": [\n\n' }, { body: '{"choices": [{"message"' }),
  "no choices": (asked) => streamed(asked, { body: "data: [DONE]\n\n" }, completion([])),
  "a cut stream": (asked) =>
    streamed(asked, { body: eventsOf("全年開展巡查9"), after: "cut" }, { body: '{"choices"', after: "cut" }),
  "tool calls that nobody asked for": (asked) => {
    const tool_calls = [
      { index: 0, id: "1", type: "function", function: { name: "shell", arguments: "{}" } },
    ];
    return streamed(
      asked,
      { body: event({ delta: { tool_calls } }) + END_OF_EVENTS },
      completion([{ index: 0, message: { role: "assistant", content: null, tool_calls } }]),
    );
  },
  "no evidence heeded": always("全年開展巡查9999次，罰款300萬元[1]。"),
  "marks of evidence that is not there": always("全年開展巡查300餘次[7]。全年開展巡查300餘次[99]。"),
  "the prompt repeated": (asked) => says(asked, asked.prompt),
  "the wrong language": always("Plus de 300 patrouilles ont été effectuées [1]."),
  "another question's answer": always("全年勸離垂釣人員45人[1]。"),
  "markup and links": always(
    "<b>全年開展巡查</b>[999次](http://evil.example)[1]。請訪問 http://evil.example [1]。",
  ),
  "mentions and commands": always("@admin 全年開展巡查300餘次[1]。/reset 全年開展巡查300餘次[1]。"),
  "digits in disguise": always(
    "全年開展巡查３０\u200b００餘次[1]。全年開展巡查㉚㉚次[1]。全年開展巡查٩٩次[1]。",
  ),
  "a hundred thousand tokens": (asked) => {
    const text = "全年開展巡查9999次[1]。".repeat(20_000);
    return says(asked, text);
  },
  "nothing but thoughts": always("<think>也許是9999次[1]。"),
};
