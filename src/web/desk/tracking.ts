/** A tracking number as typed from a label, without its spaces; null when it cannot be one. */
export const trackingNumberFrom = (typed: string): string | null => {
  const number = typed.replaceAll(/[\s.-]/g, "").toUpperCase();
  return /^[0-9A-Z]{11,20}$/.test(number) ? number : null;
};

/** Where La Poste shows a parcel. */
export const trackingLinkOf = (trackingNumber: string): string =>
  `https://www.laposte.fr/outils/suivre-vos-envois?code=${encodeURIComponent(trackingNumber)}`;
