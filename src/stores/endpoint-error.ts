import { AssistantError } from "../domain/errors.ts";
import { statusOf } from "../endpoints/retry.ts";
import { DimensionsError } from "./check-vectors.ts";

/** What failed: the endpoint and, where the expected length of vectors came from it, the file of the cache. */
export interface FailedEndpoint {
  readonly baseUrl: string;
  readonly model: string;
  readonly cache?: string;
}

/** What a person must look at when the embeddings endpoint fails; names the settings, never the key. */
export function endpointError({ baseUrl, model, cache }: FailedEndpoint, cause: unknown): AssistantError {
  const setting = settingFor(statusOf(cause));
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/[.。\s]+$/, "");
  const place = `${baseUrl}, ${model}`;
  const stale = cause instanceof DimensionsError ? cache : undefined;
  return new AssistantError(
    {
      "zh-Hant": `向量服務（${place}）無法使用：${reason}。請檢查 ${setting}${stale ? `；如已更換模型，請刪除 ${stale}` : ""}。留空 EMBEDDING_MODEL 則用內建的向量。`,
      "zh-Hans": `向量服务（${place}）无法使用：${reason}。请检查 ${setting}${stale ? `；如已更换模型，请删除 ${stale}` : ""}。留空 EMBEDDING_MODEL 则用内置的向量。`,
      en: `The embeddings endpoint (${place}) cannot be used: ${reason}. Check ${setting}${stale ? `; if the model was replaced, delete ${stale}` : ""}. Without EMBEDDING_MODEL the built-in vectors are used.`,
    },
    { cause },
  );
}

function settingFor(status: number | undefined): string {
  if (status === 401 || status === 403) return "EMBEDDING_API_KEY";
  if (status === 400 || status === 404) return "EMBEDDING_MODEL, EMBEDDING_BASE_URL";
  return "EMBEDDING_BASE_URL, EMBEDDING_MODEL, EMBEDDING_API_KEY";
}
