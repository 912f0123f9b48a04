import { addPartner } from "#usecases/add-partner.ts";
import type { PartnerKind } from "#usecases/ports/people.ts";
import type { Command } from "./command.ts";

const isPartnerKind = (text: string | undefined): text is PartnerKind =>
  text === "photographer" || text === "manufacturer" || text === "carrier";

export const partnerAdd: Command = {
  usage: 'partner add photographer|manufacturer|carrier "NAME"',
  needs: "service",
  read: ([noun, verb, kind, name, ...rest]) => {
    if (noun !== "partner" || verb !== "add" || !isPartnerKind(kind) || !name || rest.length > 0) return null;
    return async (world) => {
      const { key } = await addPartner(world, { kind, name });
      return `${name} is known by the key: ${key}`;
    };
  },
};
