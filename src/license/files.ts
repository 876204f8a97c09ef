/** Names of license texts: `LICENSE`, `LICENCE.txt`, `MODEL_LICENSE.md`, `LICENSE-MODEL`, `COPYING`. */
const LICENSE_FILE = /^(?:[\w.]{1,40}[-_.])?(?:licen[cs]e|copying|unlicense)(?:[-_.][\w.-]{1,40})?$/i;
const NOT_TEXT = /\.(?:py|js|ts|json|ya?ml|png|jpe?g|svg|pdf|html?|csv|safetensors|bin)$/i;

/** Whether a path is by its name a license text at the top of a repository. */
export function isLicenseFile(path: string): boolean {
  return LICENSE_FILE.test(path) && !NOT_TEXT.test(path);
}
