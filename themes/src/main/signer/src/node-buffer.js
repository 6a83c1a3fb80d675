import { Buffer } from "buffer";

/* The DSTU libraries were written for Node and use its global Buffer without asking for it. */
globalThis.Buffer ??= Buffer;
