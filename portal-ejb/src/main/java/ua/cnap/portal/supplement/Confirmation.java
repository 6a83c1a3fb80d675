package ua.cnap.portal.supplement;

import ua.cnap.portal.casework.Channel;

/**
 * How the applicant confirmed a supplement that was not signed electronically (R-078: every correction is confirmed by the
 * applicant's signature).
 *
 * @param channel how it came
 * @param signer who signed
 * @param document the identity document that was shown, or the letter it came with
 */
record Confirmation(Channel channel, String signer, String document) {}
