import { answerToLine } from "#situations/answer.ts";
import type { Command, Streams } from "./command.ts";
import { linesOf } from "./lines.ts";

/** Writes, and tells whether anybody still reads: who reads the answers may leave before the last one, as `head` does. */
const written = (stdout: Streams["stdout"], text: string): Promise<boolean> =>
  new Promise((settle, fail) => {
    stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error == null) settle(true);
      else if (error.code === "EPIPE") settle(false);
      else fail(error);
    });
  });

/** Reads situations, one JSON object a line, and writes as many answers in the same order as they come. */
const answerLines = async ({ stdin, stdout }: Streams): Promise<number> => {
  let number = 0;
  let status = 0;
  // Each write tells its own error; without a listener, the stream would end the process first.
  stdout.on("error", () => {});
  for await (const lines of linesOf(stdin)) {
    const answers: string[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      const answer = answerToLine(line, number);
      if ("error" in answer) status = 1;
      answers.push(`${JSON.stringify(answer)}\n`);
    }
    if (!(await written(stdout, answers.join("")))) break;
  }
  return status;
};

/** For any situation of any procedure: the verdict, the documents and the fee, without a database or a network. */
export const checklist: Command = {
  usage: "checklist < SITUATIONS.jsonl",
  needs: "nothing",
  read: ([noun, ...rest]) => (noun === "checklist" && rest.length === 0 ? answerLines : null),
};
