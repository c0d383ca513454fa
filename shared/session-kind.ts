/** Which session a request is of, when a browser has both: who is signed in, and a link to share. */

/** With the value `shared`: the session of a link counts, and no other. */
export const SESSION_HEADER = 'Helder-Session'
export const SHARED_SESSION = 'shared'
