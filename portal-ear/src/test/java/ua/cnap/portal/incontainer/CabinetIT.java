package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.access.CaseAccess;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCaseFile;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.identity.Capacity;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.SigningRole;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;

class CabinetIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    private UUID application;
    private long caseId;

    @BeforeEach
    void a_filed_application() {
        counter.open();
        application = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        caseId = counter.fileSigned(DemoPeople.CITIZEN, application, "citizen").caseId();
    }

    @Test
    void the_applicant_sees_who_opened_the_case_by_position_and_unit() {
        assertThat(open(DemoPeople.CITIZEN).opened()).isEmpty();

        As.CLERK.call(() -> reading.open(CLERK, caseId, "uk"));
        As.CLERK.call(() -> reading.download(CLERK, caseId, 1));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> reading.open(STRANGER, caseId, "uk")));

        assertThat(open(DemoPeople.CITIZEN).opened())
                .extracting(CaseAccess::capacity, CaseAccess::unit, CaseAccess::times)
                .containsExactly(tuple(Capacity.CENTRE_ADMINISTRATOR, CENTRE, 2L));
    }

    @Test
    void many_cases_of_a_person_come_by_pages_the_last_registered_first_and_cost_the_same() {
        String centre = "it-pages-" + UUID.randomUUID();
        SignedInPerson person = new SignedInPerson(
                CodeKind.RNOKPP,
                UUID.randomUUID().toString().substring(0, 18),
                "Щербань Юхим Петрович",
                SigningRole.PERSON,
                Optional.empty(),
                Optional.empty());
        registry.change(
                "insert into identity_person (code_kind, code, full_name, seen_at) values ('RNOKPP', ?, '', now())",
                person.code());
        long withNone = Statements.leastOf(() -> list(person, 1));
        registry.change(JournalIT.CASES, centre, 1, 60);
        registry.change(
                "update casework_case set owner_id = (select id from identity_person where code = ?) where centre_id = ?",
                person.code(),
                centre);
        try {
            assertThat(list(person, 1).rows())
                    .hasSize(25)
                    .first()
                    .extracting(line -> line.filed().number())
                    .isEqualTo("2020-00060");
            assertThat(list(person, 3).rows()).hasSize(10);
            assertThat(list(person, 99).number()).isEqualTo(3);
            assertThat(list(person, 1).total()).isEqualTo(60);
            assertThat(Statements.leastOf(() -> list(person, 1))).isLessThanOrEqualTo(withNone + 1);
        } finally {
            registry.change("delete from casework_case where centre_id = ?", centre);
        }
    }

    private Page<CabinetLine> list(SignedInPerson person, int page) {
        return As.CITIZEN.call(() -> cabinet.list(person, page));
    }

    @Test
    void a_case_of_another_person_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(DemoPeople.PROPRIETOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(DemoPeople.PROPRIETOR));
        assertThat(open(DemoPeople.CITIZEN).progress().status()).isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    @Tag("R-095")
    void an_applicant_withdraws_before_the_hand_over_and_a_second_press_changes_nothing() {
        withdraw(DemoPeople.CITIZEN);
        withdraw(DemoPeople.CITIZEN);

        OwnCaseFile file = open(DemoPeople.CITIZEN);
        assertThat(file.progress().status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(file.progress().steps()).hasSize(2);
        assertThat(file.withdrawable()).isFalse();
    }

    @Test
    @Tag("R-096")
    void a_withdrawal_after_the_hand_over_still_has_to_be_passed_to_the_provider() {
        move(CaseMove.HAND_OVER, Map.of());

        withdraw(DemoPeople.CITIZEN);

        assertThat(open(DemoPeople.CITIZEN).progress().status()).isEqualTo(CaseStatus.RECALLED);
    }

    @Test
    @Tag("R-099")
    void what_was_decided_cannot_be_withdrawn() {
        move(CaseMove.HAND_OVER, Map.of());
        move(CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(CaseMove.TAKE_RESULT, Map.of());

        assertThat(open(DemoPeople.CITIZEN).withdrawable()).isFalse();
        assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> withdraw(DemoPeople.CITIZEN));
    }

    private OwnCaseFile open(SignedInPerson person) {
        return As.CITIZEN.call(() -> cabinet.open(person, application));
    }

    private void withdraw(SignedInPerson person) {
        As.CITIZEN.call(() -> {
            cabinet.withdraw(person, application);
            return caseId;
        });
    }

    private void move(CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            int seen = reading.open(CLERK, caseId, "uk").routing().size();
            moving.move(CLERK, caseId, seen, move, said);
            return caseId;
        });
    }
}
