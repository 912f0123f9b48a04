const localPart = /^[^\s@<>()[\]\\,;:"]{1,64}$/;
const domainPart =
  /^(?=.{4,190}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/** The address in the one spelling that names an account, or null when it is not an address. */
export const readEmail = (typed: string): string | null => {
  const email = typed.normalize("NFC").trim().toLowerCase();
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  if (at < 1 || /\.\.|^\.|\.$/.test(local)) return null;
  return localPart.test(local) && domainPart.test(email.slice(at + 1)) ? email : null;
};
