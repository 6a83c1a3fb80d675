package ua.cnap.portal.transit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.identity.StaffMember;

/** The way of one package between the centre and a unit of it: sent by whom, when, with which list; received by whom, when. */
@Entity
@Table(name = "transit_leg")
public class TransitLeg {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private TransitDirection direction;

    @Column(name = "list_number")
    private String listNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    protected TransitLeg() {}

    TransitLeg(CaseFile file, String unitId, TransitDirection direction) {
        this.caseId = file.id();
        this.centreId = file.centreId();
        this.unitId = unitId;
        this.direction = direction;
        this.listNumber = "";
        this.sentBy = "";
        this.receivedBy = "";
    }

    void send(String list, String by, Instant at) {
        listNumber = list;
        sentBy = by;
        sentAt = at;
    }

    void receive(String by, Instant at) {
        receivedBy = by;
        receivedAt = at;
    }

    /** Whether it begins where this clerk works. */
    public boolean isSentBy(StaffMember clerk) {
        return clerk.unitId().equals(direction == TransitDirection.TO_UNIT ? centreId : unitId);
    }

    /** Whether it ends where this clerk works. */
    public boolean isReceivedBy(StaffMember clerk) {
        return clerk.unitId().equals(direction == TransitDirection.TO_UNIT ? unitId : centreId);
    }

    public long caseId() {
        return caseId;
    }

    /** The unit at one of its ends. */
    public String unitId() {
        return unitId;
    }

    public TransitDirection direction() {
        return direction;
    }

    /** The list it went with, empty before it was sent, and for what the provider brought to the unit itself. */
    public String listNumber() {
        return listNumber;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    /** Whether it has left one end and has not come to the other. */
    public boolean isOnTheWay() {
        return isSent() && !isReceived();
    }

    /** When it was sent, null before. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Who sent it, empty before. */
    public String sentBy() {
        return sentBy;
    }

    /** When it was received, null before. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Who received it, empty before. */
    public String receivedBy() {
        return receivedBy;
    }
}
