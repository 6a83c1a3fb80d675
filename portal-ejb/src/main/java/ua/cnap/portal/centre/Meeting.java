package ua.cnap.portal.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A meeting (засідання) of a collegial body of a centre's community, as the body has announced it. */
@Entity
@Table(name = "centre_meeting")
public class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "body_id")
    private String bodyId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected Meeting() {}

    Meeting(String centreId, String bodyId, LocalDate heldOn) {
        this.centreId = centreId;
        this.bodyId = bodyId;
        this.heldOn = heldOn;
    }

    public Long id() {
        return id;
    }

    /** The centre through which the body gives its services. */
    public String centreId() {
        return centreId;
    }

    /** The body, by its id as a provider. */
    public String bodyId() {
        return bodyId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }
}
