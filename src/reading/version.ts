/** Which reader made a reading. It goes up with every change of what is read, so that a library knows which of its readings are older than the program. */
export const READER = 1;
