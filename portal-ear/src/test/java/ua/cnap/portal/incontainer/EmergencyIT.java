package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.emergency.DispatchingCrews;
import ua.cnap.portal.emergency.OpenEmergency;
import ua.cnap.portal.emergency.SentCrew;
import ua.cnap.portal.emergency.TypedCrew;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;

/** Emergencies of the telephone 90-10-10: crew and times are data, and what is not mended stands in a list. */
@Tag("R-167")
class EmergencyIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "DispatchingCrews!ua.cnap.portal.emergency.DispatchingCrews")
    DispatchingCrews crews;

    @EJB(lookup = EJB + "ConsideringAppeals!ua.cnap.portal.consideration.ConsideringAppeals")
    ConsideringAppeals considering;

    @Test
    void a_crew_is_sent_the_utility_is_told_and_what_is_mended_leaves_the_list() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        String utility = UUID.randomUUID() + "@cnap.test";
        long first = register(clerk, AppealKind.EMERGENCY);
        long second = register(clerk, AppealKind.EMERGENCY);
        assertThat(open(clerk)).extracting(OpenEmergency::key).containsExactly(first, second);

        send(clerk, first, 1, new TypedCrew("КП «Водоканал»", "бригада 2", utility));

        OpenEmergency waiting = open(clerk).get(0);
        assertThat(waiting.utility()).isEqualTo("КП «Водоканал»");
        assertThat(waiting.place()).isEqualTo("вул. Прорізна, 2");
        assertThat(waiting.hours(waiting.receivedAt().plus(Duration.ofMinutes(200))))
                .isEqualTo(3);
        assertThat(waiting.minutes(waiting.receivedAt().plus(Duration.ofMinutes(200))))
                .isEqualTo(20);
        assertThat(registry.value("select resolution from appeal_record where id = ?", first))
                .isEqualTo("КП «Водоканал», бригада 2\nвул. Прорізна, 2\nПрорвало трубу\n+380980163513");
        assertThat(registry.count("select count(*) from notification_letter where recipient = ?", utility))
                .isEqualTo(1);

        Instant mended = Instant.now().truncatedTo(ChronoUnit.MICROS);
        done(clerk, first, 2, mended);

        assertThat(open(clerk)).extracting(OpenEmergency::key).containsExactly(second);
        SentCrew crew = As.CLERK.call(() -> crews.find(clerk, first)).orElseThrow();
        assertThat(crew.doneAt()).isEqualTo(mended);
        assertThat(crew.sentAt()).isBefore(crew.doneAt());
    }

    @Test
    void nothing_is_mended_before_somebody_called_or_in_the_future_or_by_nobody() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        long id = register(clerk, AppealKind.EMERGENCY);

        assertThatThrownBy(() -> send(clerk, id, 1, new TypedCrew(" ", "2", "")))
                .hasMessage("error.appeal.without.utility");
        assertThatThrownBy(() -> send(clerk, id, 1, new TypedCrew("Водоканал", "", "")))
                .hasMessage("error.appeal.without.crew");
        assertThatThrownBy(() -> send(clerk, id, 1, new TypedCrew("Водоканал", "2", "не пошта@")))
                .hasMessage("error.appeal.without.executors");
        assertThatThrownBy(() -> done(clerk, id, 1, Instant.now())).hasMessage("error.appeal.without.crew");
        assertThatThrownBy(() -> done(clerk, id, 1, Instant.now().plusSeconds(3600)))
                .hasMessage("error.appeal.without.doneAt");
        assertThatThrownBy(() -> done(clerk, id, 1, Instant.now().minusSeconds(3600)))
                .hasMessage("error.appeal.without.doneAt");
        send(clerk, id, 1, new TypedCrew("Водоканал", "2", ""));
        assertThatThrownBy(() -> send(clerk, id, 1, new TypedCrew("Водоканал", "3", "")))
                .as("somebody else was quicker")
                .hasMessage("error.appeal.changedMeanwhile");
        send(clerk, id, 2, new TypedCrew("Водоканал", "3", ""));

        assertThat(registry.value("select crew || (done_at is null) from appeal_emergency where appeal_id = ?", id))
                .isEqualTo("3true");
    }

    @Test
    void a_stranger_and_what_is_no_emergency_are_not_found() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        StaffMember stranger = office.clerk(office.open("{}"), "Мельник Петро Іванович");
        long id = register(clerk, AppealKind.EMERGENCY);
        long call = register(clerk, AppealKind.DIRECT_LINE);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> send(stranger, id, 1, new TypedCrew("Водоканал", "2", "")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> crews.find(stranger, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> send(clerk, call, 1, new TypedCrew("Водоканал", "2", "")));
        assertThat(open(stranger)).isEmpty();
    }

    private List<OpenEmergency> open(StaffMember person) {
        return As.CLERK.call(() -> crews.open(person));
    }

    private void send(StaffMember person, long id, int seen, TypedCrew typed) {
        As.CLERK.call(() -> {
            crews.send(person, new SeenAppeal(id, seen), typed);
            return id;
        });
    }

    private void done(StaffMember person, long id, int seen, Instant at) {
        As.CLERK.call(() -> {
            crews.done(person, new SeenAppeal(id, seen), Optional.of(at), "Замінено трубу", "телефоном");
            return id;
        });
    }

    private long register(StaffMember clerk, AppealKind kind) {
        FiledAppeal called = new FiledAppeal(
                UUID.randomUUID(),
                clerk.centreId(),
                kind,
                AppealChannel.PHONE,
                Appellant.typed("Шевченко Ганна", "м. Київ, вул. Прорізна, 2", "0980163513", "", "uk"),
                AnswerWay.PHONE,
                Matter.typed("Прорвало трубу", "", "вул. Прорізна, 2", false, ""),
                List.of());
        return As.CLERK.call(() -> considering.register(clerk, called)).id();
    }
}
