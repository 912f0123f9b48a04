/** The address that the QR codes of proofs carry. */
export const paths = { verify: "/verifier" } as const;
