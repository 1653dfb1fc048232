const SOLID = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/**
 * How much a text says, in UTF-16 units of a writing with letters: a sign of Japanese, Chinese or Korean counts as two, so that
 * the sizes of lines and of stories mean the same in each language.
 */
export function extentOf(text: string): number {
  let extent = text.length;
  if (!SOLID.test(text)) return extent;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (
      (unit >= 0x3040 && unit <= 0x30ff) ||
      (unit >= 0x3400 && unit <= 0x9fff) ||
      (unit >= 0xac00 && unit <= 0xd7a3)
    )
      extent++;
  }
  return extent;
}
