/** Reads nothing of a page: what is wanted tells it how to fail. The picture it answers with is the number it has. */
import { say } from "#adapters/inspection/saying.ts";
import { longestPartInBytes, part, partsOf, type ReadRequest } from "#adapters/inspection/wire.ts";

await say({ is: "ready" });
const parts = partsOf(process.stdin, longestPartInBytes);
const held: Buffer[] = [];
for await (const asked of parts) {
  const { wanted, width, height }: ReadRequest = JSON.parse(asked.toString());
  await parts.next();
  if (wanted.includes("signature")) process.kill(process.pid, "SIGSEGV");
  if (wanted.includes("seals")) for (;;);
  // For ever, and without any work.
  if (wanted.includes("text")) await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
  if (wanted.includes("faces")) held.push(Buffer.alloc(150 * 1024 * 1024, 1));
  const answer = Buffer.from(JSON.stringify({ is: "read", evidence: { width, height } }));
  for (const piece of [...part(answer), ...part(Buffer.from(`${process.pid}`))]) process.stdout.write(piece);
}
