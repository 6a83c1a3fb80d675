package ua.cnap.portal.appeal;

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
import java.util.UUID;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ConsideringBody;

/**
 * A complaint, an appeal, a request or an enquiry (скарга, звернення, запит, запитання) and what was done with it. Only it
 * moves itself, by the table of {@link AppealMove}; each move is an entry of its log.
 */
@Entity
@Table(name = "appeal_record")
public class Appeal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private UUID form;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    @Embedded
    private AppealNumber number;

    @Enumerated(EnumType.STRING)
    private AppealChannel channel;

    @Enumerated(EnumType.STRING)
    private AppealState state = AppealState.REGISTERED;

    @Embedded
    private AppealTerm term;

    @Enumerated(EnumType.STRING)
    private ConsideringBody body;

    @Embedded
    private Appellant appellant;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_way")
    private AnswerWay way;

    @Embedded
    private Matter matter;

    @Column(name = "about_words")
    private String aboutWords;

    @Embedded
    private Description description = Description.NOTHING;

    private String resolution = "";

    @Column(name = "passed_to")
    private String passedTo = "";

    @Embedded
    private Reply reply = Reply.NONE;

    @Embedded
    private CodeSeed code;

    @Column(name = "person_id")
    private Long personId;

    @ElementCollection
    @CollectionTable(name = "appeal_executor", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<Executor> executors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appeal_file", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<AttachedFile> files = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appeal_entry", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<AppealEntry> entries = new ArrayList<>();

    protected Appeal() {}

    /** One that has just come, with its number and the seed of its code. */
    Appeal(FiledAppeal filed, AppealNumber number, CodeSeed code) {
        form = filed.form();
        centreId = filed.centreId();
        kind = filed.kind();
        this.number = number;
        channel = filed.channel();
        appellant = filed.appellant();
        way = filed.way();
        matter = filed.matter();
        aboutWords = NamedPerson.words(matter.aboutWhom());
        this.code = code;
    }

    /** Who considers it, and by which days. */
    void begin(ConsideringBody considers, AppealTerm days, String actor) {
        term = days;
        body = considers;
        note(AppealMove.REGISTER, days.receivedAt(), actor, "");
    }

    /** Somebody who is signed in wrote it. */
    void writtenBy(long person) {
        personId = person;
    }

    /** Adds a file to it. */
    public void attach(AttachedFile file) {
        files.add(file);
    }

    /** The resolution of who considers it: what is to be done and by whom. */
    public void resolve(String what, List<Executor> by, Instant at, String actor) {
        move(AppealMove.RESOLVE, at, actor, what);
        resolution = what;
        executors.clear();
        executors.addAll(by);
    }

    /** Its term is longer, for a reason that who files is told. */
    public void prolong(LocalDate day, Optional<LocalDate> longest, String reason, Instant at, String actor) {
        move(AppealMove.PROLONG, at, actor, reason);
        term.prolong(day, longest, LocalDate.ofInstant(at, KyivClock.ZONE), at);
    }

    /** It goes to the body that considers it. */
    public void transfer(ConsideringBody to, String name, Instant at, String actor) {
        move(AppealMove.TRANSFER, at, actor, name);
        body = to;
        passedTo = name;
        term.passed(at);
    }

    /** It is answered; how that was done is said where the portal does not do it itself. */
    public void answer(String text, String told, Instant at, String actor) {
        move(AppealMove.ANSWER, at, actor, told);
        reply = new Reply(text, at, kind.isPublished() ? at : null);
        term.ended();
    }

    /** It is not considered, for a reason of law that who files is told. */
    public void leave(String reason, Instant at, String actor) {
        move(AppealMove.LEAVE, at, actor, reason);
        term.ended();
    }

    public void close(String checked, Instant at, String actor) {
        move(AppealMove.CLOSE, at, actor, checked);
    }

    /** Notes what is known of it besides. */
    public void describe(Description known, Instant at, String actor) {
        move(AppealMove.NOTE, at, actor, known.written());
        description = known;
    }

    private void move(AppealMove move, Instant at, String actor, String details) {
        if (!move.isPossibleFrom(state)) {
            throw AppealRefused.notNow();
        }
        state = move.after(state);
        note(move, at, actor, details);
    }

    private void note(AppealMove move, Instant at, String actor, String details) {
        entries.add(new AppealEntry(at, move, actor, details));
    }

    /** Takes the warnings whose time has come; the next ones come later. */
    public List<EscalationStep> climb(Instant now) {
        if (!state.isOpen()) {
            term.ended();
            return List.of();
        }
        term.climb(now);
        return term.stepsReached(now);
    }

    public Long id() {
        return id;
    }

    public String centreId() {
        return centreId;
    }

    public AppealKind kind() {
        return kind;
    }

    public String number() {
        return number.label();
    }

    public AppealChannel channel() {
        return channel;
    }

    public AppealState state() {
        return state;
    }

    /** Its days. */
    public AppealTerm term() {
        return term;
    }

    /** Who considers it. */
    public ConsideringBody body() {
        return body;
    }

    /** The name of whom it was passed to, empty before. */
    public String passedTo() {
        return passedTo;
    }

    public Appellant appellant() {
        return appellant;
    }

    public AnswerWay way() {
        return way;
    }

    public Matter matter() {
        return matter;
    }

    /** What the office knows of it besides. */
    public Description description() {
        return description;
    }

    public String resolution() {
        return resolution;
    }

    public List<Executor> executors() {
        return List.copyOf(executors);
    }

    public List<AttachedFile> files() {
        return List.copyOf(files);
    }

    public List<AppealEntry> entries() {
        return List.copyOf(entries);
    }

    public String answer() {
        return reply.text();
    }

    /** What its code is computed from. */
    public String seed() {
        return code.seed();
    }

    @Override
    public String toString() {
        return "Appeal[" + id + "]";
    }
}
