/** Where the line ends, at its line feed. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The next slash, beyond the text where there is none: asked once for each slash, it costs one pass over the text. */
export function slashFrom(text: string, from: number): number {
  const slash = text.indexOf("/", from);
  return slash === -1 ? text.length + 1 : slash;
}

/** `hf:name` and `models--org--name` name a repo without a slash. */
export function hasHubPrefix(text: string, units: Uint16Array, content: number): boolean {
  const first = units[content];
  if (first === 0x68) return units[content + 1] === 0x66 && /^hf(?:[-_]hub)?:/.test(text.slice(content, content + 8));
  return (
    (first === 0x6d && text.startsWith("models--", content)) ||
    (first === 0x64 && text.startsWith("datasets--", content))
  );
}
