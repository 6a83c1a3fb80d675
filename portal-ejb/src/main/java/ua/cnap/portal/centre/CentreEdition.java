package ua.cnap.portal.centre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** A change of a centre's regulation (зміна регламенту): what, since which day, by whom and why. Never changed itself. */
@Entity
@Table(name = "centre_edition")
public class CentreEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    private long revision;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "centre_change", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<CentreChange> changes = new ArrayList<>();

    protected CentreEdition() {}

    /**
     * A change.
     *
     * @param holdsFrom the first day on which it holds
     * @param reason the decision or other reason of it
     */
    public CentreEdition(
            String centreId,
            LocalDate holdsFrom,
            Instant publishedAt,
            String publishedBy,
            String reason,
            List<CentreChange> changes) {
        this.centreId = centreId;
        this.holdsFrom = holdsFrom;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.reason = reason;
        this.changes.addAll(changes);
    }

    void entersIn(long newRevision) {
        revision = newRevision;
    }

    public String centreId() {
        return centreId;
    }

    /** The state of the register that it began. */
    public long revision() {
        return revision;
    }

    /** The first day on which it holds. */
    public LocalDate holdsFrom() {
        return holdsFrom;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public String reason() {
        return reason;
    }

    public List<CentreChange> changes() {
        return List.copyOf(changes);
    }
}
