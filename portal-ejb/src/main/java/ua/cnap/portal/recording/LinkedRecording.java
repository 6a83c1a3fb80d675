package ua.cnap.portal.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A recording that a case names (посилання на запис прийому), until it is not kept any more. */
@Entity
@Table(name = "recording_link")
public class LinkedRecording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String recording;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "linked_by")
    private String linkedBy;

    protected LinkedRecording() {}

    /** The number of the recording in the system that keeps it. */
    public String recording() {
        return recording;
    }

    /** The day of the visit. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** The last day on which the centre keeps it. */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public String linkedBy() {
        return linkedBy;
    }
}
