import { dayOf } from "#domain/dates.ts";
import type { TrustNow } from "#domain/seals/trust-notes.ts";
import type { Command, OpenTrust, Streams } from "./command.ts";
import { authorityWords } from "./trust-words.ts";

const listWords = ({ list, hasListEnded }: TrustNow): string => {
  if (list === null) return "No trust list: seals are read, and none can be verified.";
  const { sequence, issuedOn, nextUpdate } = list;
  const told = `Trust list ${sequence} of ${issuedOn}`;
  return hasListEnded
    ? `${told} ended on ${nextUpdate}: no seal can be verified until the current list is imported.`
    : `${told}, until ${nextUpdate}.`;
};

const tell =
  (folder: string | null) =>
  async (openTrust: OpenTrust, { stdout, stderr }: Streams): Promise<number> => {
    const on = dayOf(Temporal.Now.instant());
    try {
      const trust = await openTrust(folder).now(on);
      const authorities = trust.authorities.flatMap((each) => authorityWords(each, on.toString()));
      stdout.write([listWords(trust), ...authorities, ""].join("\n"));
      return trust.hasListEnded ? 1 : 0;
    } catch (error) {
      stderr.write(`telepermis trust list: ${error instanceof Error ? error.message : error}\n`);
      return 1;
    }
  };

/** What seals are verified by, and until when; a list that ended makes the exit status 1, for whoever watches it. */
export const trustList: Command = {
  usage: "trust list [--trust FOLDER]",
  needs: "trust",
  read: ([noun, verb, ...rest]) => {
    if (noun !== "trust" || verb !== "list") return null;
    if (rest.length === 0) return tell(null);
    const [option, folder, ...others] = rest;
    return option === "--trust" && folder !== undefined && others.length === 0 ? tell(folder) : null;
  },
};
