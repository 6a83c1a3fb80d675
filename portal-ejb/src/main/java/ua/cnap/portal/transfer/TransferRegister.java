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
import java.time.LocalDate;
import ua.cnap.portal.identity.StaffMember;

/**
 * A register of cases that pass to a provider or come back from it on one day (реєстр передачі). It is open until it is
 * passed; where the centre has a coordinator it is checked first, and what joins after the check asks for another.
 */
@Entity
@Table(name = "transfer_register")
class TransferRegister {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "provider_name")
    private String providerName;

    private LocalDate day;
    private int year;
    private int number;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "passed_by")
    private String passedBy;

    @Enumerated(EnumType.STRING)
    private TransferWay way;

    private String carrier;
    private String receiver;

    protected TransferRegister() {}

    TransferRegister(String centreId, Direction direction, String providerName, LocalDate day, int number) {
        this.centreId = centreId;
        this.direction = direction;
        this.providerName = providerName;
        this.day = day;
        this.year = day.getYear();
        this.number = number;
    }

    /** Another package joined: what was checked before is not the whole register any more. */
    void joined() {
        checkedAt = null;
        checkedBy = null;
    }

    void check(StaffMember coordinator, Instant now) {
        mustBeOpen();
        checkedAt = now;
        checkedBy = coordinator.fullName();
    }

    void pass(StaffMember clerk, Passing passing, Instant now) {
        mustBeOpen();
        passedAt = now;
        passedBy = clerk.fullName();
        way = passing.way();
        carrier = passing.carrier();
        receiver = passing.receiver();
    }

    private void mustBeOpen() {
        if (passedAt != null) {
            throw TransferRefused.passed();
        }
    }

    boolean isChecked() {
        return checkedAt != null;
    }

    Long id() {
        return id;
    }

    String centreId() {
        return centreId;
    }

    Direction direction() {
        return direction;
    }

    String providerName() {
        return providerName;
    }

    @Override
    public String toString() {
        return "TransferRegister[" + number + "/" + year + "]";
    }
}
