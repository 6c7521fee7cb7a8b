/** One line: white space folded; characters that reorder, hide or control text taken out; halves of characters replaced. */
export function visible(text: string): string {
  if (!MAY_HIDE.test(text)) return text
  return text
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Some of what is folded or taken out; most text has none of it, and is not copied. */
const MAY_HIDE =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]| {2}/
