/** What was asked for isn't there, or this person may not know that it is. Seen as a 404 that tells nothing more. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** An outside service failed; its adapter throws this with the `cause`. Seen as a 503; a job is tried again later. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}
