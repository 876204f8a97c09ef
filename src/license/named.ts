import { expressionOfHubId } from "./hub-ids.ts";
import { categoryOf } from "./categories.ts";

/**
 * Licenses that cards declare as `license: other` with a `license_name`. Spellings seen on the Hub, lower case, words joined
 * with `-`. Only restrictive licenses stand here: a permissive name is not evidence of a permissive license.
 */
const NAMES: Readonly<Record<string, string>> = {
  deepseek: "LicenseRef-DeepSeek-1.0",
  "deepseek-license": "LicenseRef-DeepSeek-1.0",
  exaone: "LicenseRef-EXAONE-NC",
  "flux-1-dev-non-commercial-license": "LicenseRef-FLUX.1-dev-NC",
  "nvidia-open-model-license": "LicenseRef-NVIDIA-Open-Model",
  qwen: "LicenseRef-Qwen-2024",
  "qwen-license": "LicenseRef-Qwen-2024",
  "sai-nc-community": "LicenseRef-Stability-AI-NC-2023",
  "stabilityai-ai-community": "LicenseRef-Stability-AI-Community-2024",
  "tencent-hunyuan-community": "LicenseRef-Tencent-Hunyuan-Community",
  "tongyi-qianwen": "LicenseRef-Tongyi-Qianwen-2023",
};

/** The license that a `license_name` certainly means; null where it could be another, or permits more than it may seem. */
export function expressionOfName(name: string): string | null {
  const key = name.toLowerCase().replace(/[\s_-]+/g, "-");
  const known = Object.hasOwn(NAMES, key) ? NAMES[key]! : null;
  if (known !== null) return known;
  const hub = expressionOfHubId(key);
  const category = hub === null ? null : categoryOf(hub);
  return category === null || category === "permissive" || category === "public-domain" ? null : hub;
}
