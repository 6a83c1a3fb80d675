package ua.cnap.portal.signature;

/** A rule that the signature breaks; ends the check of one signer or of the whole file. */
final class SignatureRefused extends Exception {

    private final Reason reason;

    SignatureRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
