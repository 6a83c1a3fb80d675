package ua.cnap.portal.supplement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.casework.SignatureState;

/**
 * A supplement to a filed package (доповнення, R-087): additional and replacing documents and corrected answers, signed on
 * the portal, or brought to the centre and confirmed by the applicant's own signature. Each makes an edition of the
 * inventory.
 */
@Entity
@Table(name = "supplement_filed")
public class Supplement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "application_id")
    private UUID applicationId;

    private int edition;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "filed_by")
    private String filedBy;

    private String shown = "";

    @Column(name = "taken_by")
    private String takenBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_state")
    private SignatureState signature = SignatureState.ON_PAPER;

    @Column(name = "protocol_uk")
    private String protocolUk = "";

    @Column(name = "protocol_en")
    private String protocolEn = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supplement_change", joinColumns = @JoinColumn(name = "filed_id"))
    @OrderColumn(name = "position")
    private List<Change> changes = new ArrayList<>();

    protected Supplement() {}

    private Supplement(
            long caseId, int edition, Instant filedAt, Channel channel, String filedBy, List<Change> changes) {
        this.caseId = caseId;
        this.edition = edition;
        this.filedAt = filedAt;
        this.channel = channel;
        this.filedBy = filedBy;
        this.changes.addAll(changes);
    }

    /** What was signed on the portal. */
    static Supplement signed(
            CorrectionRequest answered,
            UUID applicationId,
            int edition,
            Instant at,
            String signer,
            SignatureFinding finding,
            List<Change> changes) {
        Supplement filed = new Supplement(answered.caseId(), edition, at, Channel.PORTAL, signer, changes);
        filed.requestId = answered.id();
        filed.applicationId = applicationId;
        filed.settle(finding);
        return filed;
    }

    /**
     * What a clerk took.
     *
     * @param confirmation who confirmed it by signature, by which document and how it came
     */
    static Supplement taken(
            long caseId, Confirmation confirmation, int edition, Instant at, String clerk, List<Change> changes) {
        Supplement filed = new Supplement(caseId, edition, at, confirmation.channel(), confirmation.signer(), changes);
        filed.shown = confirmation.document();
        filed.takenBy = clerk;
        return filed;
    }

    /** Answers this request. */
    void answers(CorrectionRequest request) {
        requestId = request.id();
    }

    /** The signature was checked in full. */
    void settle(SignatureFinding finding) {
        signature = finding.state();
        protocolUk = finding.protocolUk();
        protocolEn = finding.protocolEn();
    }

    long caseId() {
        return caseId;
    }

    /** The edition of the inventory that it made. */
    public int edition() {
        return edition;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** How it came. */
    public Channel channel() {
        return channel;
    }

    /** Who signed it. */
    public String filedBy() {
        return filedBy;
    }

    /** The identity document that was shown, or the letter it came with; empty on the portal. */
    public String shown() {
        return shown;
    }

    /** The clerk who took it, empty on the portal. */
    public String takenBy() {
        return takenBy;
    }

    public SignatureState signature() {
        return signature;
    }

    /** Readable protocol of the signature check, empty for paper. */
    public String protocol(String language) {
        return "en".equals(language) ? protocolEn : protocolUk;
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public String toString() {
        return "Supplement[" + id + "]";
    }
}
