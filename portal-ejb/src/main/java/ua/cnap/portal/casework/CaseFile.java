package ua.cnap.portal.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.submission.DeliveryChoice;

/**
 * A case (справа): all that happens with one application from its registration until the result is handed out.
 * It opens when the centre registers an incoming package, keeps the card version it began with, and only the classes
 * of this package move it.
 */
@Entity
@Table(name = "casework_case")
public class CaseFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "centre_id")
    private String centreId;

    private int year;
    private String series;
    private long sequence;

    @Embedded
    private PackageOrigin origin;

    @Embedded
    private ServedBy service;

    @Embedded
    private Applicant applicant;

    @Embedded
    private CaseTerms terms;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_state")
    private SignatureState signatureState;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private String administrator;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    private String note;
    private String language;

    @Embedded
    private Decision decision;

    @ElementCollection
    @CollectionTable(name = "casework_inventory_line", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<InventoryLine> inventory = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casework_document", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<PackageDocument> documents = new ArrayList<>();

    @Embedded
    private RoutingSheet sheet = new RoutingSheet();

    protected CaseFile() {}

    static CaseFile open(String centreId, CaseNumber number, IncomingPackage incoming, Instant at) {
        CaseFile opened = new CaseFile();
        opened.centreId = centreId;
        opened.number = number.label();
        opened.year = number.year();
        opened.series = number.series();
        opened.sequence = number.sequence();
        opened.origin = incoming.origin();
        opened.service = incoming.service();
        opened.applicant = incoming.applicant();
        opened.terms = incoming.terms();
        opened.status = CaseStatus.REGISTERED;
        opened.signatureState = incoming.signatureState();
        opened.registeredAt = at;
        opened.administrator = incoming.administrator();
        opened.note = incoming.note();
        opened.inventory.addAll(incoming.inventory());
        opened.documents.addAll(incoming.documents());
        opened.language = incoming.language();
        opened.record(at, RoutingAction.REGISTERED, incoming.administrator(), "");
        return opened;
    }

    /**
     * Makes a move and enters it in the routing sheet.
     *
     * @param said what the move asks to be said
     * @throws MoveRefused when the state does not allow it or something is not said
     */
    void move(CaseMove move, Said said, String actor, Instant at) {
        if (!CaseMove.from(status, origin.providedHere()).contains(move)) {
            throw MoveRefused.from(status);
        }
        said.mustFit(move);
        status = move.to(status);
        Decision.by(move, said).ifPresent(this::come);
        terms = move.endsInCentre() ? terms.collectedHere() : terms;
        if (status == CaseStatus.READY && readyAt == null) {
            readyAt = at;
        } else if (status == CaseStatus.ISSUED || status == CaseStatus.SENT) {
            issuedAt = at;
        }
        record(at, move.action(), actor, said.inWords(move));
    }

    /** The provider told of an obstacle: the result can be expected on another day than was promised. */
    void expectOn(LocalDate day) {
        expectedOn = day;
    }

    /** A file that came of a stage, or with the result. */
    void add(PackageDocument document) {
        documents.add(document);
    }

    /**
     * Documents came after the registration: the inventory gets its next edition.
     *
     * @param added the lines that are new
     * @param replaced the lines whose place they take
     */
    void supplement(List<InventoryLine> added, List<InventoryLine> replaced, List<PackageDocument> files) {
        if (added.isEmpty()) {
            throw new IllegalArgumentException("a supplement of nothing makes no edition of the inventory");
        }
        int next = inventory().edition() + 1;
        inventory.replaceAll(line -> line.stands() && replaced.contains(line) ? line.replacedBy(next) : line);
        added.forEach(line -> inventory.add(line.filedIn(next)));
        documents.addAll(files);
    }

    Optional<RoutingEntry> lastByStaffAfter(int seen) {
        return sheet.lastByStaffAfter(seen);
    }

    /** A supplement corrected who applies, or how to tell and to deliver. */
    void correct(Applicant corrected, DeliveryChoice choice) {
        applicant = corrected;
        terms = terms.with(choice);
    }

    /** The last day of the decision is another now. */
    void expect(LocalDate dueOn, String rule, String ruleEn) {
        terms = terms.expecting(dueOn, rule, ruleEn);
    }

    /** Whether the applicant withdrew it, whatever is still to be returned. */
    public boolean isWithdrawn() {
        return sheet.tellsOf(RoutingAction.WITHDRAWN);
    }

    /** The last entry of the routing sheet. */
    public RoutingEntry lastEntry() {
        return sheet.last();
    }

    /** The result came to the centre: it waits for the applicant here, or for the way to the unit they chose. */
    private void come(Decision made) {
        decision = made;
        expectedOn = null;
        if (terms.isCollectedAtUnit()) {
            status = CaseStatus.AWAITS_TRANSIT;
        }
    }

    /** Enters what was done in the routing sheet. */
    void record(Instant at, RoutingAction action, String actor, String details) {
        sheet.enter(centreId + " " + number, at, action, actor, details);
    }

    /** The signature was checked again and holds, or proved invalid: then the clerk has a defect to settle. */
    void settleSignature(SignatureState outcome, Instant at) {
        signatureState = outcome;
        RoutingAction action =
                outcome == SignatureState.VALID ? RoutingAction.SIGNATURE_CONFIRMED : RoutingAction.SIGNATURE_REFUTED;
        record(at, action, "", "");
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String centreId() {
        return centreId;
    }

    public PackageOrigin origin() {
        return origin;
    }

    /** The clerk who took the package, empty when the portal did by itself. */
    public String administrator() {
        return administrator;
    }

    public String note() {
        return note;
    }

    public ServedBy service() {
        return service;
    }

    public Applicant applicant() {
        return applicant;
    }

    public CaseTerms terms() {
        return terms;
    }

    public CaseStatus status() {
        return status;
    }

    public SignatureState signatureState() {
        return signatureState;
    }

    /** What was decided, null before. */
    public Decision decision() {
        return decision;
    }

    /** When the result can be expected, if an obstacle changed the day that was promised and it has not come; else null. */
    public LocalDate expectedOn() {
        return expectedOn;
    }

    /** Language of the applicant's letters, uk or en. */
    public String language() {
        return language;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Inventory inventory() {
        return new Inventory(inventory);
    }

    public List<PackageDocument> documents() {
        return List.copyOf(documents);
    }

    public List<RoutingEntry> routing() {
        return sheet.entries();
    }

    @Override
    public String toString() {
        return "CaseFile[" + number + "]";
    }
}
