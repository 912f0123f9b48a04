/** Says that it is ready, then answers what is no answer. */
process.stdout.write(new Uint8Array(4));
process.stdin
  .on("data", () => undefined)
  .on("end", () => process.stdout.write("\u0000\u0000\u0000\u0003abc"));
