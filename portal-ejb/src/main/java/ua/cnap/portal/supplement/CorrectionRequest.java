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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request for corrections (запит на виправлення, R-086): what the clerk marked, until a supplement is accepted, the
 * request is taken back, or the case is decided without one. It stops no term.
 */
@Entity
@Table(name = "supplement_request")
public class CorrectionRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supplement_mark", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Mark> marks = new ArrayList<>();

    protected CorrectionRequest() {}

    CorrectionRequest(long caseId, String askedBy, Instant askedAt, List<Mark> marks) {
        this.caseId = caseId;
        this.state = RequestState.OPEN;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.marks.addAll(marks);
    }

    /** A supplement came. */
    void answered() {
        state = RequestState.ANSWERED;
    }

    void close(RequestState end, Instant at) {
        state = end;
        closedAt = at;
    }

    public Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    public RequestState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The clerk who asked. */
    public String askedBy() {
        return askedBy;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Keys of what is marked. */
    Set<String> keys() {
        return marks.stream().map(Mark::key).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "CorrectionRequest[" + id + "]";
    }
}
