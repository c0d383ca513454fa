/** Every limit of the contract, with its unit and its reason. */

/** Bytes of one request body from the public: sixteen times the longest honest signal in ASCII. */
export const BODY_BYTES_MAX = 65_536
/** Bytes of one hand-over from an edge: a full batch of the largest signals. */
export const INTAKE_BYTES_MAX = 8_388_608
/** Entries in one hand-over from an edge: one transaction of a few milliseconds. */
export const INTAKE_ENTRIES_MAX = 500
/** Nesting of objects and lists in a body; a signal needs three. */
export const DEPTH_MAX = 8

/** Code points of a message, question or offer: room for a story, short enough to be read aloud. */
export const TEXT_MAX = 4_000
/** Code points of a quoted sentence: a long paragraph of a government page. */
export const QUOTE_MAX = 1_000
/** Code points of a page title. */
export const TITLE_MAX = 300
/** Characters of a page address, after query and fragment are cut off. */
export const URL_MAX = 2_000
/** Characters of a sealed contact in base64url: name, address and number with room to spare. */
export const SEALED_MAX = 4_096
/** Steps of one signal: tap, words, question, and plenty of second thoughts. */
export const REVISION_MAX = 1_000

/** Rows in one answer of the pull interface when none, or the most, are asked for. */
export const PAGE_ROWS_DEFAULT = 100
export const PAGE_ROWS_MAX = 1_000
/** A cursor: fits in 2^53. */
export const CURSOR = /^\d{1,15}$/

/** A cursor in a queue: a promised day or none, a moment, an id. */
export const QUEUE_CURSOR = /^(?:~|\d{4}-\d\d-\d\d)_\d{4}-\d\d-\d\dT[\d:.]{8,12}Z_[\da-f-]{36}$/

/** Answers for everybody that a page shows: the newest. */
export const PUBLIC_ANSWERS = 5
