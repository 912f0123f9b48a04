/** Ends before it is ready, as when a library is missing. */
throw new Error("a library is missing");
