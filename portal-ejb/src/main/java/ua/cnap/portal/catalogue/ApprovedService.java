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
import java.time.LocalDate;

/**
 * A line of the approved list of services of a centre (затверджений перелік), Law 5203-VI, art. 12: since when, until
 * when and by which act the service is given there. Lines end, they are not deleted.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "catalogue_approved_service")
class ApprovedService {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    private AdministrativeService service;

    @Column(name = "approving_act")
    private String approvingAct;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ApprovedService() {}

    ApprovedService(String centreId, AdministrativeService service, String approvingAct, LocalDate validFrom) {
        this.centreId = centreId;
        this.service = service;
        this.approvingAct = approvingAct;
        this.validFrom = validFrom;
    }

    /** The centre no longer gives the service from this day on. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    AdministrativeService service() {
        return service;
    }

    @Override
    public String toString() {
        return centreId + " " + service.code() + " " + validFrom;
    }
}
