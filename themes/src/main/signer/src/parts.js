import { FAILED, orRefuse } from "./refusal.js";

/** The two halves of the cryptography are fetched only when a key needs them. */
export const dstu = () => orRefuse(FAILED, () => import("./dstu.js"));
export const pki = () => orRefuse(FAILED, () => import("./pki.js"));
