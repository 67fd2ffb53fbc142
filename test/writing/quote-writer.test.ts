import { createQuoteWriter } from "../../src/writing/quote-writer.ts";
import { describeWriter } from "../domain/writer.contract.ts";

describeWriter("Quoting", async () => createQuoteWriter());
