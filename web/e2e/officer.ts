/** The phone of the officer `serve.ts` appointed; nobody where it cannot. */
export const officer = process.env.LINLI_OFFICER
