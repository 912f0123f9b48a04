/** What the antivirus found in a file; `signature` is its own name for it. */
export type Scan =
  | { readonly outcome: "clean" }
  | { readonly outcome: "infected"; readonly signature: string };

/** Where a kept file stands with the antivirus: one that is infected is never kept. */
export type ScanState = "scanned" | "waiting";
