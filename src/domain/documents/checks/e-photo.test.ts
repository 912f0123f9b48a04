import { expect, test } from "vitest";
import { isAdvised, judgePicture } from "#domain/documents/checks/e-photo.ts";
import { goodFace, goodSignature, pageWith } from "#test/evidence.ts";

test("a portrait and a signature are each judged by their own rules, and as advice alone", () => {
  const page = pageWith({
    faces: [{ ...goodFace, mouthOpenness: 0.4 }],
    signature: { ...goodSignature, inkShare: 0 },
  });
  expect(judgePicture("photo", page)).toMatchObject([{ code: "photo.mouth", level: "advice" }]);
  expect(judgePicture("signature", page)).toMatchObject([{ code: "signature.missing", level: "advice" }]);
});

test("good pictures, and those that nobody read, ask nothing of the photographer", () => {
  const page = pageWith({ faces: [goodFace], signature: goodSignature });
  const photo = judgePicture("photo", page);
  const signature = judgePicture("signature", page);
  expect(isAdvised({ photo, signature })).toBe(false);
  expect(isAdvised({ photo, signature: judgePicture("signature", pageWith()) })).toBe(false);
  expect(isAdvised(null)).toBe(false);
  expect(isAdvised({ photo: judgePicture("photo", pageWith()), signature })).toBe(true);
});
