package ua.cnap.portal.authenticity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A paper as it was handed out (виданий папір). Its bytes never change; by {@link IssuedPapers} it is replaced or revoked. */
@Entity
@Immutable
@Table(name = "authenticity_paper")
class IssuedPaper {
    @Id
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "centre_id")
    private String centreId;

    private String about;
    private int edition;
    private String fingerprint;
    private String sha256;
    private byte[] content;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_reason")
    private String revokedReason;

    protected IssuedPaper() {}

    Long id() {
        return id;
    }

    boolean says(String print) {
        return fingerprint.equals(print);
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "IssuedPaper[" + id + "]";
    }
}
