/** Takes more memory than any file needs, outside the heap, then answers as if nothing was. */
process.stdout.write(new Uint8Array(4));
process.stdin.once("data", () => {
  const held: Buffer[] = [];
  const swelling = setInterval(() => {
    if (held.length < 20) held.push(Buffer.alloc(50 * 1024 * 1024, 1));
    else {
      clearInterval(swelling);
      const answer = Buffer.from(JSON.stringify({ is: "refused", refused: "fileType" }));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(answer.length);
      // Long enough to be seen as it is now.
      setTimeout(() => process.stdout.write(Buffer.concat([length, answer])), 2000);
    }
  }, 20);
});
