import type { Uses } from "./world.ts";

// Read and copied by hand without mistakes.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const howMany = 10;
const purpose = "recoveryCode";

/** Ten codes that each open the desk once, for the day the telephone is lost: shown once, kept as fingerprints. */
export const drawRecoveryCodes = ({
  random,
  secrets,
}: Uses<"random" | "secrets">): { readonly codes: readonly string[]; readonly kept: readonly string[] } => {
  const codes = Array.from(
    { length: howMany },
    () => `${random.text(5, alphabet)}-${random.text(5, alphabet)}`,
  );
  return { codes, kept: codes.map((code) => secrets.fingerprint(purpose, plain(code))) };
};

/** The fingerprints a code may be kept under, however it was typed. */
export const recoveryFingerprints = ({ secrets }: Uses<"secrets">, typed: string): readonly string[] =>
  secrets.fingerprints(purpose, plain(typed));

const plain = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
