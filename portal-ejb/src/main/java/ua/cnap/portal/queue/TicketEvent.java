package ua.cnap.portal.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An entry of the log of the line: what was done with a ticket, by whom, at which desk, why; only ever added. */
@Entity
@Immutable
@Table(name = "queue_event")
public class TicketEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "unit_id")
    private String unitId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private TicketAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private TicketState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private TicketState toState;

    @Enumerated(EnumType.STRING)
    private TicketSource source;

    private String login;
    private String actor;

    @Column(name = "desk_number")
    private String deskNumber;

    private String reason;

    /**
     * Who acts.
     *
     * @param login the account, empty for a visitor
     * @param name the name of the administrator, empty for a visitor
     * @param desk number of the desk, empty away from desks
     */
    record Actor(String login, String name, String desk) {
        /** The visitor, at the kiosk or on the own telephone. */
        static final Actor VISITOR = new Actor("", "", "");
    }

    protected TicketEvent() {}

    TicketEvent(Ticket ticket, TicketAction action, TicketState from, Actor actor, String reason, Instant at) {
        this.ticketId = ticket.id();
        this.unitId = ticket.unitId();
        this.at = at;
        this.action = action;
        this.fromState = from;
        this.toState = ticket.state();
        this.source = ticket.source();
        this.login = actor.login();
        this.actor = actor.name();
        this.deskNumber = actor.desk();
        this.reason = reason;
    }
}
