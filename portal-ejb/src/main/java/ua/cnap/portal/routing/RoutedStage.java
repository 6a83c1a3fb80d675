package ua.cnap.portal.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.forms.LocalizedText;

/** A stage of a case (етап справи): with whom, since when and until when, and what came of it. */
@Entity
@Table(name = "routing_stage")
public class RoutedStage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "centre_id")
    private String centreId;

    private int number;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "name_uk")
    private String nameUk;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "is_last")
    private boolean last;

    private boolean collegial;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "passed_by")
    private String passedBy;

    private String conclusion;

    protected RoutedStage() {}

    RoutedStage(CaseFile file, Route.Leg leg, boolean last) {
        caseId = file.id();
        centreId = file.centreId();
        number = leg.number();
        providerId = leg.providerId();
        nameUk = leg.name().uk();
        nameEn = leg.name().en();
        collegial = leg.collegial();
        this.last = last;
    }

    void open(Instant at, Optional<LocalDate> due) {
        openedAt = at;
        dueOn = due.orElse(null);
    }

    void dueOn(Optional<LocalDate> due) {
        dueOn = due.orElse(null);
    }

    /** It is to be passed anew; who received the case need not receive it once more. */
    void repeat() {
        openedAt = null;
        dueOn = null;
        passedAt = null;
        passedBy = null;
        conclusion = null;
    }

    void receive(String officer, Instant at) {
        receivedAt = at;
        receivedBy = officer;
    }

    void pass(String officer, String outcome, Instant at) {
        passedAt = at;
        passedBy = officer;
        conclusion = outcome;
    }

    long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    /** Who carries it out, by the provider's id in the catalogue. */
    public String providerId() {
        return providerId;
    }

    String centreId() {
        return centreId;
    }

    public LocalizedText name() {
        return new LocalizedText(nameUk, nameEn);
    }

    /** Whether it ends with the outgoing package. */
    public boolean isLast() {
        return last;
    }

    boolean isCollegial() {
        return collegial;
    }

    public boolean isOpen() {
        return openedAt != null && passedAt == null;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    public boolean isPassed() {
        return passedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The officer who confirmed the receipt, null before. */
    public String receivedBy() {
        return receivedBy;
    }

    /** Whether this person passed it. */
    public boolean isPassedBy(String officer) {
        return officer.equals(passedBy);
    }

    Instant passedAt() {
        return passedAt;
    }

    String passedBy() {
        return passedBy;
    }

    String conclusion() {
        return conclusion;
    }

    @Override
    public String toString() {
        return "RoutedStage[" + caseId + ", " + number + "]";
    }
}
