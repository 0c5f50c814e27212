/** Why the reader of a page left a line out or kept it, in English: the server says so itself. */
export const reasonOf = ({ reason }) => reason;
