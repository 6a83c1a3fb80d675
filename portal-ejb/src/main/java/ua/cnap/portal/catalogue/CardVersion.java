package ua.cnap.portal.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of the information card, technology card and form of a service (інформаційна і технологічна картки), Law
 * 5203-VI, art. 8. Never changes and is never deleted: an application keeps the version it began with. A
 * version below zero is none: it keeps the entry of a service without a card for the cases that began with it.
 */
@Entity
@Immutable
@Access(AccessType.FIELD)
@Table(name = "catalogue_card_version")
class CardVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    private AdministrativeService service;

    private int version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected CardVersion() {}

    CardVersion(
            AdministrativeService service,
            int version,
            LocalDate validFrom,
            String digest,
            String content,
            Instant importedAt) {
        this.service = service;
        this.version = version;
        this.validFrom = validFrom;
        this.digest = digest;
        this.content = content;
        this.importedAt = importedAt;
    }

    Long id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardVersion card && version == card.version && service.equals(card.service);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version);
    }

    @Override
    public String toString() {
        return service.code() + " v" + version;
    }
}
