/** Why a key could not be used; the page has a sentence for each code. */
export const WRONG_PASSWORD = "WRONG_PASSWORD";
export const NOT_A_KEY_FILE = "NOT_A_KEY_FILE";
export const CERTIFICATE_NEEDED = "CERTIFICATE_NEEDED";
export const NO_SIGNING_KEY = "NO_SIGNING_KEY";
export const UNSUPPORTED = "UNSUPPORTED";
export const FAILED = "FAILED";
/** The server was not reached. */
export const CONNECTION = "CONNECTION";

export class SignerError extends Error {
  /** @param {string} code one of the codes above */
  constructor(code, cause) {
    super(code, { cause });
    this.name = "SignerError";
    this.code = code;
  }
}

/** Runs the step; what breaks in it is the given refusal, but a fault of the program is not blamed on the file. */
export async function orRefuse(code, step) {
  try {
    return await step();
  } catch (failure) {
    const known = failure instanceof SignerError || failure instanceof ReferenceError;
    throw known ? failure : new SignerError(code, failure);
  }
}
