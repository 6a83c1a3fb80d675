package ua.cnap.portal.undersigned;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.casework.SignatureState;

/** The check of the signature of an appeal, kept as evidence. */
@Entity
@Table(name = "appeal_signature")
class AppealSignature {
    @Id
    @Column(name = "appeal_id")
    private Long appealId;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private String signers;
    private String report;

    @Column(name = "protocol_uk")
    private String protocolUk;

    @Column(name = "protocol_en")
    private String protocolEn;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected AppealSignature() {}

    AppealSignature(long appealId, SignatureFinding finding) {
        this.appealId = appealId;
        record(finding);
    }

    /** Takes over the outcome of one more verification. */
    final void record(SignatureFinding finding) {
        state = finding.state();
        signers = String.join("\n", Signers.of(finding.report()));
        report = finding.report();
        protocolUk = finding.protocolUk();
        protocolEn = finding.protocolEn();
        checkedAt = finding.checkedAt();
    }

    boolean isPending() {
        return state == SignatureState.PENDING;
    }

    SeenSignature seen() {
        return new SeenSignature(state, signers.lines().toList(), checkedAt, protocolUk, protocolEn);
    }
}
