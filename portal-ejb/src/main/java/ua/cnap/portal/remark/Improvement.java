package ua.cnap.portal.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.forms.LocalizedText;

/** What a centre changed because of what visitors said («ви сказали – ми зробили»), in both languages. */
@Entity
@Table(name = "remark_improvement")
public class Improvement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "said_uk")
    private String saidUk;

    @Column(name = "said_en")
    private String saidEn;

    @Column(name = "done_uk")
    private String doneUk;

    @Column(name = "done_en")
    private String doneEn;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    protected Improvement() {}

    Improvement(String centreId, LocalizedText said, LocalizedText done, LocalDate toldOn, String toldBy) {
        this.centreId = centreId;
        this.saidUk = said.uk();
        this.saidEn = said.en();
        this.doneUk = done.uk();
        this.doneEn = done.en();
        this.toldOn = toldOn;
        this.toldBy = toldBy;
    }

    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    public long id() {
        return id;
    }

    String centreId() {
        return centreId;
    }

    /** What visitors said. */
    public LocalizedText said() {
        return new LocalizedText(saidUk, saidEn);
    }

    /** What was done. */
    public LocalizedText done() {
        return new LocalizedText(doneUk, doneEn);
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public String toldBy() {
        return toldBy;
    }
}
