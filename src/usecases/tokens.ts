import { createHash } from "node:crypto";

/** Only the hash of a session's or a link's token is in the database: who reads the rows can use neither. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");
