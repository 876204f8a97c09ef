/** Foreign text for a message of ours: one line, bounded, in backticks, which renderers turn into code. */
export function quoted(text: string, length = 60): string {
  const line = text
    .slice(0, length + 1)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/`/g, "'");
  return `\`${line.length > length ? `${line.slice(0, length - 1)}…` : line}\``;
}
