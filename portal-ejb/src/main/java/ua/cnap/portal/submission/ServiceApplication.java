package ua.cnap.portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.forms.ApplicantKind;

/**
 * An application (заява) for a service. It begins as a draft that keeps the card version it began with and everything
 * that was typed and sent, right or wrong. When the answers are complete it is prepared: the paper to sign is made and
 * stored, and any later change makes that paper void. Signed and registered, it is submitted and never changes again.
 */
@Entity
@Table(name = "submission_application")
public class ServiceApplication {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "service_code")
    private String serviceCode;

    @Column(name = "card_version_id")
    private long cardVersionId;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private ApplicantKind applicantKind;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String step;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private String corrected = FormInputs.empty().toJson();

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "data_id")
    private UUID dataId;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "repeats_id")
    private UUID repeatsId;

    @Embedded
    private Mending mending;

    protected ServiceApplication() {}

    static ServiceApplication begin(UUID id, long ownerId, Choice choice, String firstStep, Instant now) {
        ServiceApplication begun = new ServiceApplication();
        begun.id = id;
        begun.ownerId = ownerId;
        begun.serviceCode = choice.serviceCode();
        begun.cardVersionId = choice.cardVersionId();
        begun.centreId = choice.centreId();
        begun.applicantKind = choice.applicantKind();
        begun.status = ApplicationStatus.DRAFT;
        begun.step = firstStep;
        begun.answers = FormInputs.empty().toJson();
        begun.begunAt = now;
        begun.savedAt = now;
        return begun;
    }

    /** Keeps what was sent on a page and the step to continue at. */
    void save(FormInputs inputs, String nextStep, Instant now) {
        mustBeDraft();
        answers = inputs.toJson();
        step = nextStep;
        changed(now);
    }

    /** What mends a filed application, begun with its answers. */
    static ServiceApplication supplement(
            UUID id, ServiceApplication filed, FormInputs standing, Mending mending, Instant now) {
        Choice choice = new Choice(filed.serviceCode, filed.cardVersionId, filed.centreId, filed.applicantKind);
        ServiceApplication begun = begin(id, filed.ownerId, choice, "", now);
        begun.answers = standing.toJson();
        begun.mending = mending;
        return begun;
    }

    /** Answers that were corrected on paper after it was filed: what was signed stays as it was signed. */
    void correct(FormInputs answered) {
        FormInputs earlier = FormInputs.fromJson(corrected);
        corrected = earlier.with(answered.fields(), answered).toJson();
    }

    /** What it mends was corrected on paper meanwhile: answers that were not typed anew follow. */
    void follow(ServiceApplication mended, Instant now) {
        FormInputs later = FormInputs.fromJson(mended.corrected);
        List<String> untouched = later.fields().stream()
                .filter(field -> inputs().agreesWith(mended.inputs(), field) && !inputs().agreesWith(later, field))
                .toList();
        if (!untouched.isEmpty()) {
            answers = inputs().with(untouched, later).toJson();
            changed(now);
        }
    }

    /** Something else is marked now; what was typed stays. */
    void mend(Mending marked, Instant now) {
        if (!mending.equals(marked)) {
            mending = marked;
            changed(now);
        }
    }

    /** Takes over the answers of an application that was refused, as they stood. */
    void repeat(UUID refusedId, FormInputs standing, Instant now) {
        repeatsId = refusedId;
        answers = standing.toJson();
        changed(now);
    }

    /** A document was attached or removed, or the answers changed: what was prepared for signing is void. */
    void changed(Instant now) {
        mustBeDraft();
        savedAt = now;
        preparedAt = null;
    }

    /** The paper and the data that will be signed. */
    void prepare(UUID paper, UUID data, Instant now) {
        mustBeDraft();
        paperId = paper;
        dataId = data;
        preparedAt = now;
    }

    /** The package was signed and is being registered, in the same transaction. */
    public void submit() {
        mustBeDraft();
        status = ApplicationStatus.SUBMITTED;
    }

    /** The supplement was signed and is being registered, in the same transaction: with it the application stands so. */
    void submit(FormInputs standing) {
        submit();
        answers = standing.toJson();
    }

    private void mustBeDraft() {
        if (status != ApplicationStatus.DRAFT) {
            throw new AlreadySubmitted();
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long ownerId() {
        return ownerId;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public long cardVersionId() {
        return cardVersionId;
    }

    public String centreId() {
        return centreId;
    }

    public ApplicantKind applicantKind() {
        return applicantKind;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String step() {
        return step;
    }

    /** What was typed and sent, right or wrong. */
    public FormInputs inputs() {
        return FormInputs.fromJson(answers);
    }

    /** What was typed and sent, with what was corrected on paper since. */
    FormInputs standing() {
        FormInputs later = FormInputs.fromJson(corrected);
        return inputs().with(later.fields(), later);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The refused application that this one repeats. */
    public Optional<UUID> repeats() {
        return Optional.ofNullable(repeatsId);
    }

    /** What it mends, if it is a supplement to a filed application. */
    public Optional<Mending> mending() {
        return Optional.ofNullable(mending);
    }

    /** The paper to sign and its data, when the answers were complete and nothing changed since. */
    public Optional<Prepared> prepared() {
        return Optional.ofNullable(preparedAt).map(at -> new Prepared(paperId, dataId, at));
    }

    /** Files made for an earlier signature that never came. */
    List<UUID> outdatedPapers() {
        return preparedAt == null
                ? Stream.of(paperId, dataId).filter(Objects::nonNull).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return "ServiceApplication[" + id + "]";
    }

    /**
     * What is ready to be signed.
     *
     * @param paperId the application as it is shown (application.pdf)
     * @param dataId the same answers for machines (application.json)
     * @param at when it was made
     */
    public record Prepared(UUID paperId, UUID dataId, Instant at) {}

    /**
     * What is applied for, and where.
     *
     * @param serviceCode code of the service
     * @param cardVersionId the card version in force at the beginning
     * @param centreId the centre that will register the case
     * @param applicantKind who applies
     */
    record Choice(String serviceCode, long cardVersionId, String centreId, ApplicantKind applicantKind) {}
}
