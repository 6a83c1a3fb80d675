package ua.cnap.portal.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.centre.Unit;

/**
 * What a case keeps of the intake of its package (прийнятий пакет): where it was taken, who filed for the applicant, the
 * checklist, the defects, in which form the case is kept.
 */
@Entity
@Table(name = "intake_package")
public class TakenPackage {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "centre_id")
    private String centreId;

    private String workplace;

    @Column(name = "applicant_code")
    private String applicantCode;

    @Column(name = "applicant_phone")
    private String applicantPhone;

    @Column(name = "identity_document")
    private String identityDocument;

    @Column(name = "cabinet_id")
    private UUID cabinetId;

    @Embedded
    private Representative representative;

    @Column(name = "collection_place")
    private String collectionPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_form")
    private CaseForm caseForm;

    @Column(name = "register_name")
    private String registerName;

    @Column(name = "register_record")
    private String registerRecord;

    @Column(name = "external_number")
    private String externalNumber;

    private String remark;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "intake_checked_document", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CheckedDocument> documents = new ArrayList<>();

    protected TakenPackage() {}

    TakenPackage(long caseId, String centreId, IntakeForm form, IntakeReading read) {
        this.caseId = caseId;
        this.centreId = centreId;
        this.workplace = form.line("workplace");
        this.applicantCode = read.applicant().code();
        this.applicantPhone = read.applicant().phone();
        this.identityDocument = read.identityDocument();
        this.cabinetId = UUID.randomUUID();
        this.representative = read.representative().orElse(null);
        this.collectionPlace = read.wishes().unit().map(Unit::place).orElse("");
        this.caseForm = read.caseForm();
        this.registerName = form.line("register.name");
        this.registerRecord = form.line("register.record");
        this.externalNumber = form.line("external.number");
        this.remark = read.checklist().remark();
        this.documents.addAll(read.checklist().documents());
    }

    public Long caseId() {
        return caseId;
    }

    /** Where outside the centre it was taken, empty for the centre itself. */
    public String workplace() {
        return workplace;
    }

    /** The number the applicant is known by, empty when not known. */
    public String applicantCode() {
        return applicantCode;
    }

    /** The identity document of the applicant that the clerk checked, empty when none was. */
    public String identityDocument() {
        return identityDocument;
    }

    /** Telephone of the applicant, empty when none was given. */
    public String applicantPhone() {
        return applicantPhone;
    }

    /** Who filed for the applicant, null when nobody did. */
    public Representative representative() {
        return representative;
    }

    /** Whether the representative's authority allows nothing any more on this day. */
    boolean hasExpiredOn(LocalDate day) {
        return representative != null && representative.isExpiredOn(day);
    }

    /** Desired place of collection, if it is not the centre itself. */
    public Optional<String> collectionPlace() {
        return Optional.of(collectionPlace).filter(place -> !place.isEmpty());
    }

    public CaseForm caseForm() {
        return caseForm;
    }

    /** The state register that keeps the information instead of copies, empty for none. */
    public String registerName() {
        return registerName;
    }

    /** The record of that register. */
    public String registerRecord() {
        return registerRecord;
    }

    /** Its number in the state portal or another system that it came from, empty for none. */
    public String externalNumber() {
        return externalNumber;
    }

    /** The checklist. */
    public List<CheckedDocument> documents() {
        return List.copyOf(documents);
    }

    /** What is missing or wrong, one sentence each; empty for a complete package. */
    public List<String> defects() {
        return new Checklist(documents, remark).defects();
    }

    @Override
    public String toString() {
        return "TakenPackage[" + caseId + "]";
    }
}
