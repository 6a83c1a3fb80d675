package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.booking.TendingBookings;
import ua.cnap.portal.queue.ForgettingVisitors;
import ua.cnap.portal.queue.TicketRequest;
import ua.cnap.portal.schedule.DeskFunction;

/** Who came is known as long as it is needed, and no longer. */
class ForgettingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String THREE_DAYS = "{\"booking\": {\"nameDays\": 3}}";

    @Inject
    BookedCentre office;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "TendingBookings!ua.cnap.portal.booking.TendingBookings")
    TendingBookings tending;

    @EJB(lookup = EJB + "ForgettingVisitors!ua.cnap.portal.queue.ForgettingVisitors")
    ForgettingVisitors forgetting;

    @Test
    @Tag("R-058")
    void who_booked_is_forgotten_after_the_day_of_the_visit_or_so_many_days_later_as_the_regulation_says() {
        String usual = came(office.open(1, "{}"));
        String later = came(office.open(1, THREE_DAYS));

        tending.tend();

        assertThat(contacts(usual)).containsOnly("");
        assertThat(contacts(later)).doesNotContain("");
        assertThat(registry.value("select status from booking_visit where centre_id = ?", usual))
                .isEqualTo("ARRIVED");
        registry.change(
                "update booking_visit set begins_at = begins_at - interval '3 days', ends_at = ends_at - interval '3 days'"
                        + " where centre_id = ?",
                later);

        tending.tend();

        assertThat(contacts(later)).containsOnly("");
    }

    /** A visitor came to the centre yesterday. */
    private String came(String centre) {
        office.book(centre, office.time(centre, 0), BookedCentre.visitor());
        registry.change("""
                update booking_visit set status = 'ARRIVED', begins_at = yesterday, ends_at = yesterday + interval '20 minutes'
                  from (select (date_trunc('day', now() at time zone 'Europe/Kyiv') - interval '5 hours')
                               at time zone 'Europe/Kyiv' as yesterday) day
                 where centre_id = ?
                """, centre);
        return centre;
    }

    private List<String> contacts(String centre) {
        return registry.column(
                "select unnest(array[visitor, email, phone || email]) from booking_visit where centre_id = ?", centre);
    }

    @Test
    @Tag("R-057")
    void the_name_on_a_ticket_is_forgotten_after_the_day_or_so_many_days_later_as_the_regulation_says() {
        String usual = taken(hall.open("{\"queuePersonified\": [\"surname\", \"firstName\"]}"));
        String later = taken(hall.open(THREE_DAYS));

        forgetting.forget();

        assertThat(registry.value("select full_name from queue_ticket where unit_id = ?", usual))
                .isEmpty();
        assertThat(registry.value("select full_name from queue_ticket where unit_id = ?", later))
                .isEqualTo("Косач Лариса");
    }

    /** A visitor took a ticket at the centre yesterday. */
    private String taken(String centre) {
        hall.take(new TicketRequest(
                UUID.randomUUID(), centre, centre, DeskFunction.INTAKE, List.of(), "", "Косач", "Лариса"));
        registry.change("update queue_ticket set day = day - 1 where unit_id = ?", centre);
        return centre;
    }
}
