/** An address or a number that its owner recognises and nobody else learns: `l•••@exemple.fr`, `•• •• •• 56 78`. */
export const masked = (recipient: string): string => {
  const [name = "", domain] = recipient.split("@");
  if (domain !== undefined) return `${name.charAt(0)}•••@${domain}`;
  const digits = recipient.replaceAll(/\D/g, "");
  return `•• •• •• ${digits.slice(-4, -2)} ${digits.slice(-2)}`;
};
