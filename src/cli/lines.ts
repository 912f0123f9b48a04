/**
 * The lines of what arrives, as many at a time as each piece completes. Only a line feed ends a line: JSON may hold
 * the other signs that some readers take for an end.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<readonly string[], void> {
  const decoder = new TextDecoder();
  let unfinished = "";
  for await (const piece of pieces) {
    const text = typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const lines = (unfinished + text).split("\n");
    unfinished = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  const last = unfinished + decoder.decode();
  if (last !== "") yield [last];
}
