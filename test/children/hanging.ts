/** Says that it is ready, then never answers and never lets go of its thread, as a decoder caught in a loop. */
process.stdout.write(new Uint8Array(4));
process.stdin.once("data", () => {
  for (;;);
});
