package ua.cnap.portal.queue;

/**
 * A ticket as its visitor gets it.
 *
 * @param ticket the ticket
 * @param code by which it is watched on the own telephone
 */
public record TakenTicket(Ticket ticket, String code) {
    @Override
    public String toString() {
        return ticket.label();
    }
}
