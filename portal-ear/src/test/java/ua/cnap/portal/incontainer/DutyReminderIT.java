package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.duty.EnteringOffice;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.reminder.RemindingOfDuty;
import ua.cnap.portal.schedule.DrawingRoster;
import ua.cnap.portal.schedule.DrawingRoster.ShiftDraft;

/** Who is on duty by an agreed roster is told the day before. The timer may come first: what counts is what was written. */
@Tag("R-035")
class DutyReminderIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final Editor EDITOR = RegulatedCentre.ADMINISTRATOR;
    private static final String OLENA = "Коваленко Олена Іванівна";
    private static final String PETRO = "Бондар Петро Ілліч";

    @EJB(lookup = EJB + "DrawingRoster!ua.cnap.portal.schedule.DrawingRoster")
    DrawingRoster drawing;

    @EJB(lookup = EJB + "RemindingOfDuty!ua.cnap.portal.reminder.RemindingOfDuty")
    RemindingOfDuty reminding;

    @EJB(lookup = EJB + "EnteringOffice!ua.cnap.portal.duty.EnteringOffice")
    EnteringOffice entering;

    private final LocalDate tomorrow = RegulatedCentre.today().plusDays(1);

    @Inject
    SlotCentre centres;

    @Inject
    Registry registry;

    @Test
    void who_is_on_duty_tomorrow_is_told_once_at_the_own_address_and_others_at_that_of_the_administrators() {
        String centre = centres.open(2, "{\"escalation\": {\"administratorEmail\": \"all@cnap.test\"}}");
        enter(centre, "olena@cnap.test");
        agree(centre);

        reminding.remind();
        reminding.remind();

        assertThat(letters(centre, OLENA)).containsExactly("olena@cnap.test");
        assertThat(letters(centre, PETRO)).containsExactly("all@cnap.test");
        assertThat(registry.column(
                        "select shifts from reminder_duty where centre_id = ? and person = ?", centre, OLENA))
                .containsExactly("09:00–12:00, № 1\n13:00–18:00, № 2");
    }

    @Test
    void nobody_is_told_by_a_roster_that_is_not_agreed_or_where_no_address_is_known() {
        String draft = centres.open(2, "{\"escalation\": {\"administratorEmail\": \"all@cnap.test\"}}");
        draw(draft);
        String silent = centres.open(2);
        agree(silent);

        reminding.remind();

        assertThat(letters(draft, OLENA)).isEmpty();
        assertThat(letters(silent, OLENA)).isEmpty();
    }

    private void enter(String centre, String email) {
        StaffMember olena =
                new StaffMember(UUID.randomUUID().toString(), OLENA, centre, centre, Set.of(StaffRole.ADMINISTRATOR));
        As.CLERK.call(() -> {
            entering.enter(olena, email);
            return null;
        });
    }

    private void agree(String centre) {
        draw(centre);
        As.PORTAL_ADMINISTRATOR.call(() -> {
            drawing.submit(EDITOR, centre, centre, YearMonth.from(tomorrow));
            drawing.agree(EDITOR, centre, centre, YearMonth.from(tomorrow), "заступник голови Бойко І. І.", true);
            return null;
        });
    }

    private void draw(String centre) {
        List<String> desks = registry.column("select id from schedule_desk where unit_id = ? order by number", centre);
        add(centre, desks.get(0), OLENA, 9, 12);
        add(centre, desks.get(1), OLENA, 13, 18);
        add(centre, desks.get(1), PETRO, 9, 12);
    }

    private void add(String centre, String desk, String person, int from, int to) {
        ShiftDraft shift =
                new ShiftDraft(Long.parseLong(desk), person, tomorrow, LocalTime.of(from, 0), LocalTime.of(to, 0));
        As.PORTAL_ADMINISTRATOR.call(() -> {
            drawing.add(EDITOR, centre, centre, YearMonth.from(tomorrow), shift);
            return null;
        });
    }

    private List<String> letters(String centre, String person) {
        return registry.column(
                "select l.recipient from notification_letter l join reminder_duty d on d.id = l.duty_id"
                        + " where l.kind = 'DUTY' and d.centre_id = ? and d.person = ?",
                centre,
                person);
    }
}
