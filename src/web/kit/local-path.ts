/**
 * The address when it leads to a page of this service, otherwise `fallback`: what comes from a query or a form never
 * sends anybody elsewhere.
 */
export const localPath = (address: string | undefined, fallback: string): string => {
  if (address === undefined || !/^\/(?![/\\])/.test(address) || /[\s\p{Cc}\\]/u.test(address))
    return fallback;
  const { origin, pathname, search } = new URL(address, "https://here.invalid");
  return origin === "https://here.invalid" && !pathname.startsWith("//") ? `${pathname}${search}` : fallback;
};
