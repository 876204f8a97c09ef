import type { CardPlace } from "../domain/resolution.ts";
import { saidBy } from "./informative.ts";
import type { Part } from "./outline.ts";

/** Titles under which quantizers and mergers repeat the card of the model that theirs was made from. */
const TITLE =
  /^(?:the )?(?:original|base|source|upstream|parent)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|^original (?:model )?(?:card |readme )?(?:descriptions?|documentation|text)$|\b(?:original|base) model ?card\b|^(?:model ?card|readme) (?:of|from) (?:the )?(?:original|base)\b|(?:原始|原)模型卡|元のモデルカード|원본 모델 ?카드/u;
const SENTENCE =
  /^\W{0,8}(?:from (?:the )?)?original (?:model )?(?:card|readme|description)(?: (?:below|follows|starts here))?\W{0,5}$|\bcopy of the (?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:card|readme) (?:is |was )?(?:copied|taken|reproduced|pasted) (?:verbatim |unchanged )?from (?:the |its )?(?:original|base)\b|\b(?:below|following|here|what follows|rest of (?:this|the) (?:card|readme)) (?:is|was|comes?) (?:the |a copy of the )?(?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:copied|taken|reproduced|repeated|quoted) (?:verbatim |unchanged |directly )?from the (?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme) (?:is )?(?:below|follows)\b/u;
/** Fewer words are a link to the card and not the card. */
const FEWEST_WORDS = 40;

/** Where a card starts to repeat that of its base, as it says itself; null where it does not say so. */
export function quotedBase(parts: readonly Part[]): CardPlace | null {
  // Some templates write the title twice, and the card follows the last, if any.
  const titled = parts.findLastIndex((part) => part.kind === "heading" && TITLE.test(part.title));
  if (titled !== -1) {
    const { line, written } = parts[titled]!;
    return holdsText(parts, titled) ? { line, quote: written.slice(0, 160) } : null;
  }
  for (const [index, part] of parts.entries()) {
    for (const block of part.blocks) {
      if (block.kind !== "prose" && block.kind !== "item") continue;
      const said = saidBy(block).rest.find(({ lower }) => SENTENCE.test(lower));
      if (said !== undefined && holdsText(parts, index))
        return { line: block.line + said.offset, quote: said.text.slice(0, 160) };
    }
  }
  return null;
}

function holdsText(parts: readonly Part[], from: number): boolean {
  let words = 0;
  for (const { blocks } of parts.slice(from)) {
    for (const block of blocks) words += block.text.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words >= FEWEST_WORDS) return true;
  }
  return false;
}
