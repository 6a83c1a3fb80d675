package ua.cnap.portal.undersigned;

import java.time.Instant;
import java.util.List;
import ua.cnap.portal.appeal.NamedPerson;
import ua.cnap.portal.casework.SignatureState;

/**
 * The signature of an appeal, as the office sees it.
 *
 * @param state whether it is valid, or not known yet
 * @param signers names of those who signed, by their certificates
 * @param checkedAt when it was checked last
 * @param protocolUk readable protocol in Ukrainian
 * @param protocolEn readable protocol in English
 */
public record SeenSignature(
        SignatureState state, List<String> signers, Instant checkedAt, String protocolUk, String protocolEn) {
    /** Keeps its own list. */
    public SeenSignature {
        signers = List.copyOf(signers);
    }

    /** Whether one of the signers has the surname of this person. */
    public boolean isOf(String name) {
        return signers.stream().anyMatch(signer -> NamedPerson.isMeant(signer, name));
    }

    /** The protocol in a language. */
    public String protocolIn(String language) {
        return "en".equals(language) ? protocolEn : protocolUk;
    }

    /** Keeps the people out of logs. */
    @Override
    public String toString() {
        return "SeenSignature[" + state + "]";
    }
}
