package ua.cnap.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A calendar as it was published; editions are only added, the last one counts. */
@Entity
@Table(name = "calendar_edition")
class CalendarEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private CalendarKind kind;

    private String owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected CalendarEdition() {}

    CalendarEdition(CalendarKind kind, String owner, String content, Instant publishedAt, String publishedBy) {
        this.kind = kind;
        this.owner = owner;
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    CalendarKind kind() {
        return kind;
    }

    String owner() {
        return owner;
    }

    String content() {
        return content;
    }
}
