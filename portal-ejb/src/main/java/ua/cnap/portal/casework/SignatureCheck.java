package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The check of a package's signature, kept as evidence. While revocation data cannot be had it is pending and is
 * repeated, at growing distances, until the issuer answers.
 */
@Entity
@Table(name = "casework_signature_check")
class SignatureCheck {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    @Id
    @Column(name = "case_id")
    private Long caseId;

    private String verdict;
    private String reason;
    private String report;

    @Column(name = "protocol_uk")
    private String protocolUk;

    @Column(name = "protocol_en")
    private String protocolEn;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    private int attempts;

    protected SignatureCheck() {}

    SignatureCheck(long caseId, SignatureFinding finding) {
        this.caseId = caseId;
        record(finding);
    }

    /** Takes over the outcome of one more verification. */
    final void record(SignatureFinding finding) {
        verdict = finding.verdict();
        reason = finding.reason();
        report = finding.report();
        protocolUk = finding.protocolUk();
        protocolEn = finding.protocolEn();
        checkedAt = finding.checkedAt();
        attempts++;
        nextCheckAt = finding.state() == SignatureState.PENDING ? checkedAt.plus(pause()) : null;
    }

    private Duration pause() {
        Duration grown = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, 9));
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }

    String reason() {
        return reason;
    }

    String protocol(String language) {
        return "en".equals(language) ? protocolEn : protocolUk;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    /** Whether it is to be checked again by now. */
    boolean isDue(Instant now) {
        return nextCheckAt != null && !now.isBefore(nextCheckAt);
    }
}
