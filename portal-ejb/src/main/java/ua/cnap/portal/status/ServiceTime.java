package ua.cnap.portal.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The usual time of a service in a centre, as it was counted last. */
@Entity
@Immutable
@IdClass(ServiceTime.Key.class)
@Table(name = "status_usual_time")
class ServiceTime {
    @Id
    @Column(name = "centre_id")
    private String centreId;

    @Id
    @Column(name = "service_code")
    private String serviceCode;

    @Embedded
    private UsualTime usual;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected ServiceTime() {}

    /** Centre and service. */
    record Key(String centreId, String serviceCode) implements Serializable {}

    String centreId() {
        return centreId;
    }

    String serviceCode() {
        return serviceCode;
    }

    UsualTime usual() {
        return usual;
    }
}
