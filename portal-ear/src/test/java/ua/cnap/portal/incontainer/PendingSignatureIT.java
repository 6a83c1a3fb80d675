package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.filing.RecheckingSignatures;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.status.TrackingStatus;

/** While the authority does not answer: the lists of revoked certificates are taken away and brought back. */
class PendingSignatureIT extends InContainer {
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Адміністратор Центру", CENTRE);

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/RecheckingSignatures!ua.cnap.portal.filing.RecheckingSignatures")
    RecheckingSignatures rechecking;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @EJB(lookup = "java:global/portal/portal-ejb/TrackingStatus!ua.cnap.portal.status.TrackingStatus")
    TrackingStatus tracking;

    @BeforeEach
    void open() {
        counter.open();
    }

    @AfterEach
    void the_authority_answers_again() throws IOException {
        RevocationLists.bringBack();
    }

    @Test
    @Tag("R-215")
    void a_package_is_taken_while_the_authority_does_not_answer_and_confirmed_when_it_does() throws IOException {
        RevocationLists.takeAway();
        Receipt receipt = file(DemoPeople.CITIZEN, "citizen");

        assertThat(receipt.signature()).isEqualTo(SignatureState.PENDING);
        assertThat(status(DemoPeople.CITIZEN, receipt).signatureState()).isEqualTo(SignatureState.PENDING);
        assertThat(dossier(receipt).signatureReason()).isEqualTo("REVOCATION_UNKNOWN");

        recheck(receipt);
        assertThat(dossier(receipt).signature()).isEqualTo(SignatureState.PENDING);

        RevocationLists.bringBack();
        recheckUntilSettled(receipt);
        assertThat(dossier(receipt).signature()).isEqualTo(SignatureState.VALID);
        assertThat(dossier(receipt).registeredAt()).isEqualTo(receipt.registeredAt());
        assertThat(actions(dossier(receipt).routing()))
                .containsExactly(RoutingAction.REGISTERED, RoutingAction.SIGNATURE_CONFIRMED);
        CaseProgress progress = status(DemoPeople.CITIZEN, receipt);
        assertThat(progress.signatureState()).isEqualTo(SignatureState.VALID);
        assertThat(progress.steps())
                .extracting(CaseProgress.Step::action)
                .containsExactly(RoutingAction.REGISTERED, RoutingAction.SIGNATURE_CONFIRMED);
    }

    @Test
    @Tag("R-100")
    void a_signature_that_proves_revoked_becomes_a_defect_that_the_clerk_and_the_status_show() throws IOException {
        RevocationLists.takeAway();
        Receipt receipt = file(DemoPeople.REVOKED, "revoked");
        assertThat(receipt.signature()).isEqualTo(SignatureState.PENDING);

        RevocationLists.bringBack();
        recheckUntilSettled(receipt);

        CaseDossier dossier = dossier(receipt);
        assertThat(dossier.signature()).isEqualTo(SignatureState.DEFECT);
        assertThat(dossier.signatureReason()).isEqualTo("CERT_REVOKED");
        assertThat(dossier.protocol()).isNotBlank();
        assertThat(actions(dossier.routing()))
                .containsExactly(RoutingAction.REGISTERED, RoutingAction.SIGNATURE_REFUTED);
        assertThat(status(DemoPeople.REVOKED, receipt).signatureState()).isEqualTo(SignatureState.DEFECT);
        assertThat(registry.column(WholeCases.BROKEN, CENTRE)).isEmpty();
    }

    private Receipt file(SignedInPerson person, String key) {
        UUID id = counter.draft(person, Counter.SERVICE, CENTRE);
        Map<String, byte[]> prepared = counter.prepare(person, id);
        return counter.file(person, id, Counter.container(DemoPeople.key(key), prepared));
    }

    private void recheckUntilSettled(Receipt receipt) {
        Patience.until(() -> dossier(receipt).signature() != SignatureState.PENDING, () -> recheck(receipt));
    }

    private void recheck(Receipt receipt) {
        registry.change(
                "update casework_signature_check set next_check_at = now() - interval '1 second'"
                        + " where case_id = ? and next_check_at is not null",
                receipt.caseId());
        rechecking.recheck();
    }

    private CaseDossier dossier(Receipt receipt) {
        return As.CLERK.call(() -> reading.open(CLERK, receipt.caseId(), "uk"));
    }

    private CaseProgress status(SignedInPerson person, Receipt receipt) {
        String code = As.CITIZEN
                .call(() -> receipts.open(person, receipt.applicationId()))
                .code()
                .grouped();
        return tracking.track(code, receipt.number()).progress().orElseThrow();
    }

    private static List<RoutingAction> actions(List<RoutingEntry> routing) {
        return routing.stream().map(RoutingEntry::action).toList();
    }
}
