import type { Application, DocumentFile } from "../application.ts";

/** Where a file lies in the storage, with the pages drawn from it and what was read of it. */
export const addressesOf = ({ address, pages, evidence }: DocumentFile): readonly string[] => [
  address,
  ...pages.map((page) => page.address),
  ...(evidence === undefined ? [] : [evidence]),
];

/** Everything of an application that lies in the storage. */
export const storedAddresses = ({
  documents,
  signature,
}: Pick<Application, "documents" | "signature">): ReadonlySet<string> =>
  new Set([
    ...Object.values(documents).flatMap(({ files }) => files.flatMap(addressesOf)),
    ...(signature?.how === "drawn" ? [signature.image.address] : []),
  ]);
