import { expect, test } from "vitest";
import { Unavailable } from "#usecases/errors.ts";
import { createPasswords } from "./argon2.ts";

const passwords = createPasswords();

test("the right password matches its digest, another does not", async () => {
  const digest = await passwords.hash("une phrase assez longue");
  expect(digest).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  expect(await passwords.verify("une phrase assez longue", digest)).toBe(true);
  expect(await passwords.verify("une phrase assez longue ", digest)).toBe(false);
});

test("nothing matches an account that does not exist", async () => {
  expect(await passwords.verify("nobody has this password", null)).toBe(false);
});

test("an accent composed in two ways is the same password", async () => {
  const digest = await passwords.hash("caf\u00e9 du matin");
  expect(await passwords.verify("cafe\u0301 du matin", digest)).toBe(true);
});

test("beyond the queue, the service says that it is busy", async () => {
  const narrow = createPasswords({ atOnce: 1, waiting: 2 });
  const answers = await Promise.allSettled(
    ["a", "b", "c", "d", "e"].map((password) => narrow.verify(password, null)),
  );
  const busy = answers.filter(({ status }) => status === "rejected");
  expect(busy).toHaveLength(2);
  expect(busy.every((answer) => answer.status === "rejected" && answer.reason instanceof Unavailable)).toBe(
    true,
  );
  expect(await narrow.verify("again", null)).toBe(false);
});
