package ua.cnap.portal.transfer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** An act of acceptance and transfer (акт приймання-передачі, R-109) over lines of a register. It is never changed. */
@Entity
@Table(name = "transfer_act")
class TransferAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "register_id")
    private long registerId;

    private int year;
    private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private String gave;
    private String took;

    @ElementCollection
    @CollectionTable(name = "transfer_act_line", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "line_id")
    private Set<Long> lines = new HashSet<>();

    protected TransferAct() {}

    TransferAct(TransferRegister register, int year, int number, Instant madeAt, String madeBy, Parties parties) {
        this.centreId = register.centreId();
        this.registerId = register.id();
        this.year = year;
        this.number = number;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.gave = parties.gave();
        this.took = parties.took();
    }

    /**
     * Who stands behind an act.
     *
     * @param gave who gave
     * @param took who took
     */
    record Parties(String gave, String took) {}

    TransferAct over(Set<Long> chosen) {
        lines.addAll(chosen);
        return this;
    }

    Long id() {
        return id;
    }

    @Override
    public String toString() {
        return "TransferAct[" + number + "/" + year + "]";
    }
}
