/** What the words after `trust import` ask. */
export type TrustImportOptions = {
  readonly files: readonly string[];
  /** Certificates of other signers of lists, or of the authority that issued theirs. */
  readonly signers: readonly string[];
  readonly folder: string | null;
  readonly vouchesForAuthorities: boolean;
};

/** Reads the words after `trust import`; a text says what is wrong with them. */
export const readTrustImportOptions = (words: readonly string[]): TrustImportOptions | string => {
  const nothing: TrustImportOptions = { files: [], signers: [], folder: null, vouchesForAuthorities: false };
  let options = nothing;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const value = words[at + 1];
    if (word === "--vouch") options = { ...options, vouchesForAuthorities: true };
    else if (!word.startsWith("--")) options = { ...options, files: [...options.files, word] };
    else if (word !== "--signer" && word !== "--trust") return `${word}: unknown option`;
    else if (value === undefined) return `${word}: a value is missing`;
    else {
      at += 1;
      options =
        word === "--trust"
          ? { ...options, folder: value }
          : { ...options, signers: [...options.signers, value] };
    }
  }
  return options.files.length === 0 ? "no file is named" : options;
};
