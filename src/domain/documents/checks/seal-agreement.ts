import { factsOfSeal } from "../../seals/facts.ts";
import type { Seal } from "../../seals/parse.ts";
import { requirementsOf } from "../kinds.ts";
import { isAddressIn } from "../reading/address.ts";
import { isNamedIn } from "../reading/names.ts";
import type { Expectation } from "./check.ts";

/** What of an application a seal may contradict. */
export const comparedWithSeals = ["name", "birthDate", "address"] as const;

export type ComparedWithSeal = (typeof comparedWithSeals)[number];

type Expected = Pick<Expectation, "kind" | "person" | "birthDate" | "address">;

const compare = (
  { names, birthDate, address }: ReturnType<typeof factsOfSeal>,
  expected: Expected,
): Readonly<Record<ComparedWithSeal, boolean | null>> => {
  const showsAddress = expected.kind !== null && requirementsOf(expected.kind).showsAddress;
  return {
    name:
      expected.person === null || names.length === 0 ? null : isNamedIn(expected.person, names.join("\n")),
    // A birth date may be known by its year, or its month, alone.
    birthDate:
      expected.birthDate === null || birthDate === null ? null : birthDate.startsWith(expected.birthDate),
    address:
      expected.address === null || address === null || !showsAddress
        ? null
        : isAddressIn(expected.address, [...address.lines, address.postcode, address.town].join("\n")),
  };
};

/**
 * Whether a seal says what the application says, whoever signed it: what differs, or null when nothing can be compared.
 * A forged page shows what the form says; its seal still says what the issuer wrote. Source: 2D-Doc, process document.
 */
export const differencesOf = (seal: Seal, expected: Expected): readonly ComparedWithSeal[] | null => {
  const compared = compare(factsOfSeal(seal), expected);
  if (comparedWithSeals.every((what) => compared[what] === null)) return null;
  return comparedWithSeals.filter((what) => compared[what] === false);
};
