package ua.cnap.portal.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;

/** A package in a register: by which entry of the routing sheet of its case it is there. */
@Entity
@Table(name = "transfer_line")
class TransferLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "register_id")
    private long registerId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private RoutingAction action;

    private Instant at;
    private String actor;

    protected TransferLine() {}

    TransferLine(long registerId, long caseId, RoutingEntry entry) {
        this.registerId = registerId;
        this.caseId = caseId;
        this.action = entry.action();
        this.at = entry.at();
        this.actor = entry.actor();
    }
}
