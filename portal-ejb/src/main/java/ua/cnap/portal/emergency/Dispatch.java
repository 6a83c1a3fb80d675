package ua.cnap.portal.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who went to an accident, when, and when it was mended (виїзд бригади). */
@Entity
@Table(name = "appeal_emergency")
class Dispatch {
    @Id
    @Column(name = "appeal_id")
    private Long appealId;

    private String utility;
    private String crew;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Dispatch() {}

    Dispatch(long appealId, TypedCrew typed, Instant at) {
        this.appealId = appealId;
        send(typed, at);
    }

    /** This crew goes, instead of any that was sent before. */
    final void send(TypedCrew typed, Instant at) {
        utility = typed.utility();
        crew = typed.crew();
        sentAt = at;
    }

    void done(Instant at) {
        doneAt = at;
    }

    SentCrew seen() {
        return new SentCrew(utility, crew, sentAt, doneAt);
    }
}
