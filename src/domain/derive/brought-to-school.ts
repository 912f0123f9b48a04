import type { Condition } from "../conditions.ts";
import type { Procedure, Requirement } from "../procedure.ts";

/** A request that only the driving school which gave the training may file. Source: FAQ-RHONE; F2890; F31119. */
export const isFiledBySchool = ({ eligibility }: Pick<Procedure, "eligibility">): boolean =>
  eligibility.some(({ require }) => require === "filedBySchool");

const usual: readonly Condition[] = ["always", "addressToProve", "holdsLicenceInHand", "bornFrom1988"];

/** What most people bring to the driving school: it sees to what fewer are asked for. */
export const broughtToSchool = ({ documents }: Pick<Procedure, "documents">): readonly Requirement[] =>
  documents
    .filter(({ level, when }) => level === undefined && usual.includes(when))
    .map(({ document }) => document);
