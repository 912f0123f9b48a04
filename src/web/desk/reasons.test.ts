import { expect, test } from "vitest";
import { composeReason, takeReasonApart } from "./reasons.tsx";

test("a ready-made reason is written in the language of who reads it, what the agent adds as it stands", () => {
  expect(composeReason("identityProof", "blackAndWhite", " Merci. ", "fr")).toBe(
    "La pièce est en noir et blanc\u00a0: envoyez-la en couleur. Merci.",
  );
  expect(composeReason("identityProof", "blackAndWhite", "", "en")).toBe(
    "The document is in black and white: send it in colour.",
  );
});

test("a reason made for another document, or for none, is not taken", () => {
  expect(composeReason("proofOfAddress", "blackAndWhite", "", "fr")).toBe("");
  expect(composeReason("proofOfAddress", "nonsense", "Date illisible.", "fr")).toBe("Date illisible.");
});

test("a reason is taken apart as it was composed; one of other words stays as it was written", () => {
  const reason = composeReason("identityProof", "blackAndWhite", "Merci.", "en");
  const apart = { ready: "blackAndWhite", details: "Merci." };
  expect(takeReasonApart("identityProof", { cause: "blackAndWhite", reason }, "en")).toEqual(apart);
  expect(takeReasonApart("identityProof", { reason }, "en")).toEqual({ ready: "", details: reason });
  expect(takeReasonApart("identityProof", { cause: "blackAndWhite", reason: "Flou." }, "fr")).toEqual({
    ready: "",
    details: "Flou.",
  });
});
