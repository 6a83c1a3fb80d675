package ua.cnap.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.signature.ContainerReport;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.Signatory;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignerReport;
import ua.cnap.portal.signature.SignerRole;
import ua.cnap.portal.signature.Verdict;
import ua.cnap.portal.trust.CheckingSignatures;

/**
 * Verifies the signature of a package and decides what follows: taken, taken with the check pending while the issuer
 * does not answer, or refused. Runs outside any transaction.
 */
@ApplicationScoped
class CheckingPackage {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Inject
    CheckingSignatures signatures;

    /**
     * Checks a package that is being filed.
     *
     * @param edrpou code of the legal entity that applies, if one does
     * @throws SignatureRefusal when it is not valid, covers something else, or somebody else signed
     */
    SignatureFinding check(SignedPackage filed, SignedInPerson person, Optional<String> edrpou) {
        SignatureReport report = verify(filed);
        if (report.verdict() == Verdict.INVALID) {
            throw new SignatureRefusal(report.reason().name());
        }
        List<Signatory> signatories = report.signers().stream()
                .map(SignerReport::signatory)
                .flatMap(Optional::stream)
                .toList();
        for (Signatory signatory : signatories) {
            mustBeEntitled(signatory, person, edrpou);
        }
        return finding(report);
    }

    /** Checks a package again that was taken while the issuer did not answer. */
    SignatureFinding checkAgain(SignedPackage taken) {
        return finding(verify(taken));
    }

    private SignatureReport verify(SignedPackage filed) {
        if (!filed.isContainer()) {
            return signatures.checkDetached(filed.signature(), filed.paper().get());
        }
        ContainerReport container = signatures.checkContainer(filed.signature());
        boolean covers = container.report().verdict() == Verdict.INVALID || filed.isCoveredBy(container.files());
        if (!covers) {
            throw new SignatureRefusal(Reason.CONTENT_MISMATCH.name());
        }
        return container.report();
    }

    private static void mustBeEntitled(Signatory signatory, SignedInPerson person, Optional<String> edrpou) {
        if (signatory.role() == SignerRole.SEAL) {
            throw new SignatureRefusal(Reason.SEAL_NOT_ALLOWED.name());
        }
        boolean same = signatory
                .drfo()
                .filter(code -> code.value().equals(person.code()))
                .isPresent();
        boolean ofCompany = edrpou.isPresent() && signatory.edrpou().equals(edrpou);
        if (edrpou.isPresent() && !ofCompany) {
            throw new SignatureRefusal("otherCompany", signatory.name());
        }
        if (!same && !ofCompany) {
            throw new SignatureRefusal("otherSigner", signatory.name());
        }
    }

    private static SignatureFinding finding(SignatureReport report) {
        SignatureState state =
                switch (report.verdict()) {
                    case VALID -> SignatureState.VALID;
                    case INDETERMINATE -> SignatureState.PENDING;
                    case INVALID -> SignatureState.DEFECT;
                };
        return new SignatureFinding(
                state,
                report.verdict().name(),
                report.reason().name(),
                report.toJson(),
                report.protocol(UKRAINIAN),
                report.protocol(Locale.ENGLISH),
                report.checkedAt());
    }
}
