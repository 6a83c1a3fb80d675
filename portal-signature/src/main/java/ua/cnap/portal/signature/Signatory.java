package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * The owner of a certificate (підписувач), as its issuer states it.
 *
 * @param name full name of the person, or name of the organisation that owns a seal
 * @param surname family name, empty for a seal
 * @param givenName given name and patronymic, empty for a seal
 * @param drfo code of the person (реквізит «ДРФО»)
 * @param edrpou code of the organisation (ЄДРПОУ); of a sole proprietor, the personal code again
 * @param organisation name of the organisation
 * @param certSerial serial number of the certificate, hexadecimal, upper case
 * @param issuer name of the authority (надавач довірчих послуг)
 * @param algorithm kind of key and digest, readable
 * @param claimedSigningTime the time the signer's computer wrote: a claim, no proof
 */
public record Signatory(
        String name,
        String surname,
        String givenName,
        Optional<PersonalCode> drfo,
        Optional<String> edrpou,
        Optional<String> organisation,
        SignerRole role,
        String certSerial,
        String issuer,
        QualifiedLevel level,
        String algorithm,
        Optional<Instant> claimedSigningTime) {

    /** Keeps names and codes out of logs. */
    @Override
    public String toString() {
        return "certificate " + certSerial;
    }
}
