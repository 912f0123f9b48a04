/** Takes its time and none of the processor's, as on a machine that does much else, then refuses the file. */
const say = (text: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  process.stdout.write(Buffer.concat([length, Buffer.from(text)]));
};

say("");
process.stdin.resume().on("end", () => {
  setTimeout(() => say(JSON.stringify({ is: "refused", refused: "filePassword" })), 1500);
});
