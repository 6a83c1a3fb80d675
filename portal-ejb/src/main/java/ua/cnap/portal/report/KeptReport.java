package ua.cnap.portal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report as it was drawn (звіт): its figures never change, it is presented and published once. */
@Entity
@Table(name = "report_record")
class KeptReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private ReportSpan span;

    @Column(name = "from_on")
    private LocalDate firstDay;

    @Column(name = "to_on")
    private LocalDate lastDay;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean demanded;

    @JdbcTypeCode(SqlTypes.JSON)
    private String figures;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "presented_at")
    private Instant presentedAt;

    @Column(name = "presented_by")
    private String presentedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected KeptReport() {}

    /** Notes once that it was given to the management. */
    void present(Instant at, String by) {
        if (presentedAt == null) {
            presentedAt = at;
            presentedBy = by;
        }
    }

    /** Publishes it, once. */
    void publish(Instant at, String by) {
        if (publishedAt == null) {
            publishedAt = at;
            publishedBy = by;
        }
    }

    String centreId() {
        return centreId;
    }

    ReportPeriod period() {
        return new ReportPeriod(span, firstDay, lastDay);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    Report report() {
        return new Report(
                centreId,
                period(),
                ReportFigures.read(figures),
                Optional.of(new Report.Kept(
                        id, drawnAt, drawnBy, dueOn, demanded, presentedAt, presentedBy, publishedAt, publishedBy)));
    }
}
