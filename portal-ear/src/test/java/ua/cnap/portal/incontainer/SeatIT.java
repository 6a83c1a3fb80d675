package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.queue.QueueRefused;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketAction;
import ua.cnap.portal.seat.TakingSeat;

/** Who sits where, now and before. */
class SeatIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "TakingSeat!ua.cnap.portal.seat.TakingSeat")
    TakingSeat seats;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    @Test
    @Tag("R-031")
    void the_portal_knows_who_sits_where_now_and_sat_before() {
        String centre = hall.open("{}");
        long desk = hall.desk(centre, centre, "INTAKE");
        long other = hall.desk(centre, centre, "ISSUE");
        StaffMember olena = named(centre, "Коваленко Олена Іванівна");
        StaffMember taras = named(centre, "Мельник Тарас Петрович");

        hall.sit(olena, desk);
        hall.sit(olena, desk);
        assertThat(holders(olena)).containsExactly("1 Коваленко Олена Іванівна", "2 ");
        hall.sit(taras, desk);
        hall.sit(olena, other);
        assertThat(holders(olena)).containsExactly("1 Мельник Тарас Петрович", "2 Коваленко Олена Іванівна");
        leave(olena);
        leave(olena);

        assertThat(holders(olena)).containsExactly("1 Мельник Тарас Петрович", "2 ");
        assertThat(registry.column(
                        "select full_name || coalesce(' ended by ' || ended_by, '') from seat_sitting"
                                + " where centre_id = ? order by id",
                        centre))
                .containsExactly(
                        "Коваленко Олена Іванівна ended by Мельник Тарас Петрович",
                        "Мельник Тарас Петрович",
                        "Коваленко Олена Іванівна ended by Коваленко Олена Іванівна");
    }

    @Test
    void nobody_leaves_a_visitor_at_the_desk() {
        String centre = hall.open("{}");
        long desk = hall.desk(centre, centre, "INTAKE");
        StaffMember olena = named(centre, "Коваленко Олена Іванівна");
        StaffMember taras = named(centre, "Мельник Тарас Петрович");
        hall.sit(olena, desk);
        hall.take(centre);
        Ticket called = hall.next(olena).orElseThrow();

        assertThatExceptionOfType(QueueRefused.class).isThrownBy(() -> leave(olena));
        assertThatThrownBy(() -> hall.sit(taras, desk)).hasMessage("error.queue.servedBy");
        hall.act(olena, called, TicketAction.MISS);
        hall.sit(taras, desk);

        assertThatThrownBy(() -> hall.next(olena)).hasMessage("error.queue.noDesk");
    }

    @Test
    @Tag("R-038")
    void people_sit_only_where_they_may_work() {
        String centre = hall.open("{}");
        long main = hall.desk(centre, centre, "INTAKE");
        long north = hall.desk(centre, centre + "-1", "INTAKE");
        StaffMember starosta = new StaffMember(
                "it-" + UUID.randomUUID(), "Гаврилюк Надія", centre, centre + "-1", Set.of(StaffRole.STAROSTA));
        StaffMember worker = new StaffMember("it-" + UUID.randomUUID(), "Дяченко Олег", centre, centre, Set.of());
        registry.change("""
                insert into duty_appointment (centre_id, unit_id, login, full_name, role, from_day, to_day, ground, given_by, given_at)
                values (?, ?, ?, 'Дяченко Олег', 'MOBILE_RESPONSE', current_date - 1, current_date + 1, 'наказ № 1', 'Остапчук', now())
                """, centre, centre + "-1", worker.login());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hall.sit(starosta, main));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hall.sit(worker, main));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hall.sit(Hall.clerk("it-usual"), main));
        hall.sit(worker, north);

        assertThat(holders(worker)).containsExactly("2 Дяченко Олег");
    }

    private List<String> holders(StaffMember reader) {
        return As.CLERK.call(() -> seats.seats(reader)).stream()
                .map(seat -> seat.desk().number() + " " + seat.holder().orElse(""))
                .toList();
    }

    private void leave(StaffMember person) {
        As.CLERK.call(() -> {
            seats.leave(person);
            return person;
        });
    }

    private static StaffMember named(String centre, String name) {
        return new StaffMember("it-" + UUID.randomUUID(), name, centre, centre, Set.of(StaffRole.ADMINISTRATOR));
    }
}
