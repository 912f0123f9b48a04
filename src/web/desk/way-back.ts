import { localPath } from "#web/kit/local-path.ts";
import { deskPaths } from "./paths.ts";

/** Only an address of the desk, never another's. */
export const wayBack = (back: string): string => {
  const path = localPath(back, deskPaths.queue);
  return path.startsWith(`${deskPaths.queue}/`) || path.startsWith(`${deskPaths.queue}?`)
    ? path
    : deskPaths.queue;
};

/** The same page, remembering where to go afterwards. */
export const withBack = (path: string, back: string): string =>
  back === "" ? path : `${path}?${new URLSearchParams({ retour: back })}`;
