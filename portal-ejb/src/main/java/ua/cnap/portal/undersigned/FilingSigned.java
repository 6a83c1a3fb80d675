package ua.cnap.portal.undersigned;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.filing.VerifyingPackage;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.Puzzles;
import ua.cnap.portal.upload.Upload;

/**
 * Anybody signs what they wrote to a centre, in the browser or elsewhere, and sends both. The signature is verified outside any
 * transaction; while its issuer does not answer, the appeal is taken and the signature checked again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingSigned {
    /** Bytes of a signature at most: one with its chain of certificates and the text inside has some tens of thousands. */
    private static final int LARGEST = 1_000_000;

    @Inject
    CurrentCentres centres;

    @Inject
    VerifyingPackage verifying;

    @Inject
    AppealSignatures signatures;

    @Inject
    KeptSignatures kept;

    @Inject
    Puzzles puzzles;

    /**
     * The text to sign, in UTF-8.
     *
     * @throws AppealRefused when there is no such centre
     */
    @PermitAll
    public byte[] text(FiledAppeal filed) {
        return AppealText.of(filed, centres.get().find(filed.centreId()).orElseThrow(AppealRefused::notOffered));
    }

    /**
     * Files an appeal with a signature over its text; sent again, it is the same appeal.
     *
     * @param signature detached (.p7s) or a container (ASiC-E), as received
     * @param author who is signed in, and will find it in the cabinet
     * @throws SignatureRefusal when the signature is invalid, or is over something else
     * @throws AppealRefused when something is missing or wrong, the centre does not take it on the web, or the form filed
     *     another one
     */
    @PermitAll
    public RegisteredAppeal file(FiledAppeal filed, byte[] signature, Optional<SignedInPerson> author) {
        if (signature.length > LARGEST) {
            throw AppealRefused.signatureTooLarge();
        }
        AppealSignatures.Signed signed = new AppealSignatures.Signed(text(filed), signature);
        return signatures.file(filed, signed, verified(filed, signed), author);
    }

    private SignatureFinding verified(FiledAppeal filed, AppealSignatures.Signed signed) {
        try {
            return verifying.verify(signed.signature(), signed.text());
        } catch (SignatureRefusal refused) {
            kept.forget(filed.form());
            throw refused;
        }
    }

    /** Keeps the signature of a form that is shown again because of something else; what is too large for one is not kept. */
    @PermitAll
    public void keep(UUID form, SentFile signature) {
        if (signature.content().length <= LARGEST) {
            kept.keep(form, signature);
        }
    }

    /** The signature that is kept for the form of a puzzle. */
    @PermitAll
    public Optional<Upload> kept(String puzzle) {
        return puzzles.formOf(puzzle).flatMap(kept::find);
    }

    /** The signature that is kept for a form, as it came. */
    @PermitAll
    public Optional<SentFile> signature(UUID form) {
        return kept.read(form);
    }
}
