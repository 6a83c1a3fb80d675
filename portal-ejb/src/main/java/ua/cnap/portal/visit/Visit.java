package ua.cnap.portal.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.cnap.portal.identity.StaffMember;

/** A request that the mobile workplace comes to a person, and what became of it. */
@Entity
@Table(name = "visit_request")
public class Visit {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "centre_id")
    private String centreId;

    private String person;
    private String phone;
    private String address;

    @Enumerated(EnumType.STRING)
    private VisitCategory category;

    private String conclusion;
    private String services;

    @Column(name = "wished_on")
    private LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private String route = "";
    private String outcome = "";

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Visit() {}

    Visit(TypedVisit typed, StaffMember clerk, Instant now) {
        id = typed.form();
        centreId = clerk.centreId();
        person = typed.person();
        phone = typed.phone();
        address = typed.address();
        category = typed.category();
        conclusion = typed.conclusion();
        services = typed.services();
        wishedOn = typed.wishedOn();
        requestedAt = now;
        requestedBy = clerk.fullName();
        become(VisitState.ASKED, clerk, now);
    }

    void plan(LocalDate day, String onRoute, StaffMember clerk, Instant now) {
        plannedOn = day;
        route = onRoute;
        become(VisitState.PLANNED, clerk, now);
    }

    void end(VisitState how, String what, StaffMember clerk, Instant now) {
        outcome = what;
        become(how, clerk, now);
    }

    private void become(VisitState next, StaffMember clerk, Instant now) {
        state = next;
        changedAt = now;
        changedBy = clerk.fullName();
    }

    public UUID id() {
        return id;
    }

    String centreId() {
        return centreId;
    }

    public String person() {
        return person;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public VisitCategory category() {
        return category;
    }

    /** Number of the conclusion that the category rests on, empty where none is needed. */
    public String conclusion() {
        return conclusion;
    }

    /** Codes of the services, as they were typed. */
    public String services() {
        return services;
    }

    /** The day that suits the person. */
    public LocalDate wishedOn() {
        return wishedOn;
    }

    public VisitState state() {
        return state;
    }

    /** The day it is planned for, null before. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** The route of that day, empty before. */
    public String route() {
        return route;
    }

    /** What came of it, empty before. */
    public String outcome() {
        return outcome;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String changedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
