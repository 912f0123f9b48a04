import { type Refusal, refused } from "./refusals.ts";

type PasswordRefusal =
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordTooCommon"
  | "passwordContainsIdentity";

const shortest = 12;
const longest = 128;
const serviceName = "telepermis";

/** Words that most guessed passwords are built on, folded: « Motdepasse123! » and « P@ssw0rd2026 » begin there. */
const commonWords = new Set(
  `password passwort passe motdepasse monmotdepasse mdp secret azerty azertyuiop qwerty qwertyuiop qwertz asdfgh asdfghjkl
  qsdfgh qsdfghjklm zxcvbn zxcvbnm wxcvbn letmein welcome bienvenue bonjour salut coucou iloveyou jetaime jetaimetrop
  monamour amour doudou loulou chouchou princesse princess soleil sunshine france paris marseille lyon football
  baseball basketball liverpool arsenal chelsea superman batman spiderman pokemon starwars dragon monkey master shadow
  michael jordan nicolas camille thomas alexandre julien maman papa famille vacances voiture permis permisdeconduire
  conduite autoecole administrateur administrator admin root user utilisateur test testtest changeme changemoi
  trustno qazwsx qazwsxedc abcdef abcdefgh abcdefghijkl abcd azer qwer computer ordinateur internet samsung google
  facebook linkedin adobe chocolat chocolate doudoune anniversaire naissance`.split(/\s+/),
);

const rows = [
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
];

const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/** Lower case, without accents. */
const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const unleet = (text: string): string => text.replaceAll(/[013457@$]/g, (sign) => leet[sign] ?? sign);

/** What is left once the digits and signs that people add around a word are taken away. */
const core = (text: string): string => text.replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}]+$/u, "");

/** A shorter piece said over and over: « abcabcabcabc ». */
const isRepeated = (text: string): boolean =>
  /^(.{1,6}?)\1+.{0,5}$/su.test(text) && /^(.{1,6}?)\1{2,}/su.test(text);

/** Keys side by side, or letters and digits in order, forwards or backwards, for most of its length. */
const isRun = (text: string): boolean => {
  const backwards = [...text].reverse().join("");
  return rows.some((row) =>
    [text, backwards].some((read) => {
      for (let start = 0; start + 8 <= read.length; start += 1) {
        for (let end = read.length; end - start >= 8; end -= 1) {
          if (row.includes(read.slice(start, end))) return end - start >= read.length - 4;
        }
      }
      return false;
    }),
  );
};

const isCommon = (password: string): boolean => {
  const folded = fold(password);
  if (new Set(folded).size < 5 || isRepeated(folded) || isRun(folded)) return true;
  // Read as typed and with digits read as letters; « motdepasse motdepasse » is no better than one.
  return [core(folded), core(unleet(folded)), unleet(core(folded))].some((word) => {
    const letters = word.replaceAll(/[^\p{L}]/gu, "");
    return (
      commonWords.has(letters) ||
      [...commonWords].some((common) => common.length > 3 && letters === common + common)
    );
  });
};

/** Why a new password cannot be taken, or null: long rather than intricate, not among the first that are guessed. */
export const passwordProblem = (password: string, email: string | null): Refusal<PasswordRefusal> | null => {
  const length = [...password].length;
  if (length < shortest) return refused("passwordTooShort");
  if (length > longest) return refused("passwordTooLong");
  const folded = fold(password);
  const local = email === null ? "" : fold(email.slice(0, email.lastIndexOf("@")));
  if (folded.includes(serviceName) || (local.length >= 4 && folded.includes(local))) {
    return refused("passwordContainsIdentity");
  }
  return isCommon(password) ? refused("passwordTooCommon") : null;
};
