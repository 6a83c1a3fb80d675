package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.authenticity.Standing;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.issuance.IssuePeriod;
import ua.cnap.portal.issuance.IssueRegister;
import ua.cnap.portal.issuance.IssuedPackage;
import ua.cnap.portal.issuance.PeriodRefused;
import ua.cnap.portal.journal.MovingListedCases;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.transfer.Direction;
import ua.cnap.portal.transfer.DrawingUpActs;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.transfer.OpenRegister;
import ua.cnap.portal.transfer.Passing;
import ua.cnap.portal.transfer.RegisterLine;
import ua.cnap.portal.transfer.RegisterSummary;
import ua.cnap.portal.transfer.TransferRefused;
import ua.cnap.portal.transfer.TransferWay;

class TransferIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", "it-transfer");
    private static final StaffMember SPECIALIST = new StaffMember("Коваленко Олена Іванівна", "it-coordinated");
    private static final StaffMember COORDINATOR = new StaffMember("Бондар Ірина Олегівна", "it-coordinated");
    private static final Passing PASSING =
            new Passing(TransferWay.DELIVERED, "Гнатюк Максим Ігорович", "Литвин Софія Андріївна");

    @EJB(lookup = EJB + "KeepingRegisters!ua.cnap.portal.transfer.KeepingRegisters")
    KeepingRegisters keeping;

    @EJB(lookup = EJB + "DrawingUpActs!ua.cnap.portal.transfer.DrawingUpActs")
    DrawingUpActs acts;

    @EJB(lookup = EJB + "IssueRegister!ua.cnap.portal.issuance.IssueRegister")
    IssueRegister issued;

    @EJB(lookup = EJB + "KeepingPapers!ua.cnap.portal.authenticity.KeepingPapers")
    KeepingPapers papers;

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "MovingListedCases!ua.cnap.portal.journal.MovingListedCases")
    MovingListedCases listed;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
        counter.publish("transfer.json");
    }

    @Test
    @Tag("R-093")
    @Tag("R-107")
    void what_is_handed_over_together_joins_one_register_and_what_comes_after_it_was_passed_another() {
        List<Long> cases = Stream.generate(() -> taken(CLERK)).limit(6).toList();

        Together.run(cases.subList(0, 5).stream()
                .map(id -> (Callable<Object>)
                        () -> As.CLERK.call(() -> listed.move(CLERK, List.of(id), CaseMove.HAND_OVER, Map.of(), false)))
                .toList());
        OpenRegister first = register(CLERK, cases.get(0));
        assertThat(first.lines()).extracting(RegisterLine::caseId).containsAll(cases.subList(0, 5));
        assertThat(first.register().direction()).isEqualTo(Direction.TO_PROVIDER);
        pass(CLERK, first, PASSING);
        move(CLERK, cases.get(5), CaseMove.HAND_OVER, Map.of());

        OpenRegister second = register(CLERK, cases.get(5));
        assertThat(second.register().id()).isNotEqualTo(first.register().id());
        assertThat(second.register().isOpen()).isTrue();
        assertThat(register(CLERK, cases.get(0)).register().receiver()).isEqualTo("Литвин Софія Андріївна");
        assertThat(registry.count(
                        "select count(distinct number) - max(number) from transfer_register where centre_id = ?",
                        "it-transfer"))
                .as("numbers have no gap")
                .isZero();
    }

    @Test
    @Tag("R-108")
    void what_went_electronically_needs_no_register_where_there_is_no_coordinator() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, "it-transfer");
        long id = counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();

        move(CLERK, id, CaseMove.HAND_OVER, Map.of());

        assertThat(registry.count("select count(*) from transfer_line where case_id = ?", id))
                .isZero();
    }

    @Test
    @Tag("R-094")
    @Tag("R-111")
    @Tag("R-134")
    void where_there_is_a_coordinator_a_register_is_passed_only_after_the_check_of_all_of_it() {
        long id = taken(SPECIALIST);
        move(SPECIALIST, id, CaseMove.HAND_OVER, Map.of());
        OpenRegister register = register(SPECIALIST, id);

        refusalIs("error.transfer.notChecked", () -> pass(SPECIALIST, register, PASSING));
        refusalIs("error.transfer.notCoordinator", () -> check(SPECIALIST, register));
        check(COORDINATOR, register);
        move(SPECIALIST, taken(SPECIALIST), CaseMove.HAND_OVER, Map.of());
        refusalIs("error.transfer.notChecked", () -> pass(SPECIALIST, register, PASSING));
        check(COORDINATOR, register);
        refusalIs("error.transfer.withoutWay", () -> pass(SPECIALIST, register, new Passing(null, "А", "Б")));
        refusalIs(
                "error.transfer.withoutNames",
                () -> pass(SPECIALIST, register, new Passing(TransferWay.OTHER, " ", "Б")));
        pass(SPECIALIST, register, PASSING);
        refusalIs("error.transfer.passed", () -> pass(SPECIALIST, register, PASSING));

        move(SPECIALIST, id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(SPECIALIST, id, CaseMove.TAKE_RESULT, Map.of());
        OpenRegister back = last(SPECIALIST, id);
        assertThat(back.register().direction()).isEqualTo(Direction.FROM_PROVIDER);
        assertThat(back.lines()).extracting(RegisterLine::action).contains(RoutingAction.RESULT_CAME);
    }

    @Test
    @Tag("R-098")
    @Tag("R-109")
    void an_act_over_returned_originals_keeps_its_number_and_paper_and_is_revoked_with_a_reason() {
        long id = taken(CLERK);
        move(CLERK, id, CaseMove.HAND_OVER, Map.of());
        move(CLERK, id, CaseMove.RECALL, Map.of());
        assertThat(register(CLERK, id).lines())
                .filteredOn(line -> line.caseId() == id)
                .allSatisfy(line -> assertThat(line.isWithdrawn()).isTrue());
        move(CLERK, id, CaseMove.PASS_RECALL, Map.of());
        move(CLERK, id, CaseMove.TAKE_ORIGINALS, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        OpenRegister register = last(CLERK, id);
        Set<Long> lines = register.lines().stream()
                .filter(line -> line.caseId() == id)
                .map(RegisterLine::id)
                .collect(Collectors.toSet());

        refusalIs("error.transfer.nothingChosen", () -> drawUp(register, Set.of(-1L), "А", "Б"));
        refusalIs("error.transfer.withoutNames", () -> drawUp(register, lines, "", "Б"));
        long act = drawUp(register, lines, "Литвин Софія Андріївна", "Коваленко Олена Іванівна");

        byte[] paper = As.CLERK.call(() -> acts.print(CLERK, act));
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> acts.print(COORDINATOR, act)));
        String code = As.CLERK
                .call(() -> papers.ofActs(CLERK, List.of(act)).get(act))
                .paper()
                .code()
                .grouped();
        As.CLERK.call(() -> {
            papers.revoke(CLERK, code, "Не той отримувач");
            return act;
        });
        assertThat(As.CLERK
                        .call(() -> papers.ofActs(CLERK, List.of(act)).get(act))
                        .paper()
                        .standing())
                .isEqualTo(Standing.REVOKED);
        assertThat(As.CLERK.call(() -> acts.print(CLERK, act))).isEqualTo(paper);
    }

    @Test
    @Tag("R-107")
    void a_register_printed_again_is_the_same_file_until_something_joins_and_no_other_centre_finds_it() {
        long id = taken(CLERK);
        move(CLERK, id, CaseMove.HAND_OVER, Map.of());
        OpenRegister register = register(CLERK, id);
        pass(CLERK, register, PASSING);
        long registerId = register.register().id();

        byte[] printed = As.CLERK.call(() -> keeping.print(CLERK, registerId));

        assertThat(As.CLERK.call(() -> keeping.print(CLERK, registerId))).isEqualTo(printed);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> keeping.print(COORDINATOR, registerId)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(COORDINATOR, register));
    }

    @Test
    @Tag("R-135")
    @Tag("R-209")
    void the_register_of_issue_tells_who_took_what_and_when_and_is_printed_for_a_month_at_most() {
        long id = taken(CLERK);
        move(CLERK, id, CaseMove.HAND_OVER, Map.of());
        move(CLERK, id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(CLERK, id, CaseMove.TAKE_RESULT, Map.of());
        move(
                CLERK,
                id,
                CaseMove.ISSUE,
                Map.of(Particular.PERSON, "Шевченко Ганна Іванівна", Particular.DOCUMENT, "паспорт 001234567"));
        LocalDate day = LocalDate.parse(registry.value(
                "select (issued_at at time zone 'Europe/Kyiv')::date from casework_case where id = ?", id));
        IssuePeriod today = new IssuePeriod(day, day);

        List<IssuedPackage> rows = Stream.iterate(1, page -> page + 1)
                .limit(As.CLERK.call(() -> issued.read(CLERK, today, 1)).last())
                .flatMap(page -> As.CLERK.call(() -> issued.read(CLERK, today, page)).rows().stream())
                .toList();

        assertThat(copied(today)).isEqualTo(rows);
        assertThat(rows).filteredOn(row -> row.caseId() == id).singleElement().satisfies(row -> assertThat(
                        row.details())
                .isEqualTo("Шевченко Ганна Іванівна; паспорт 001234567"));
        assertThat(As.CLERK.call(() -> issued.read(COORDINATOR, today, 1)).rows())
                .noneMatch(row -> row.caseId() == id);
        assertThat(As.CLERK.call(() -> issued.print(CLERK, today)))
                .isEqualTo(As.CLERK.call(() -> issued.print(CLERK, today)));
        assertThatExceptionOfType(PeriodRefused.class).isThrownBy(() -> new IssuePeriod(day, day.minusDays(1)));
        assertThatExceptionOfType(PeriodRefused.class).isThrownBy(() -> new IssuePeriod(day, day.plusDays(31)));
    }

    /** Every line, as a spreadsheet gets them. */
    private List<IssuedPackage> copied(IssuePeriod period) {
        List<IssuedPackage> lines = new ArrayList<>();
        As.CLERK.call(() -> {
            issued.readAll(CLERK, period, lines::add);
            return period;
        });
        return lines;
    }

    private long taken(StaffMember clerk) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "CITIZEN",
                "code", "3300602269",
                "name", "Шевченко Ганна Іванівна",
                "phone", "0980163513",
                "channel", "COUNTER",
                "notify", "PHONE",
                "deliver", "IN_PERSON",
                "document.0", "COPY"));
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        return As.CLERK.call(() -> taking.take(clerk, form)).orElseThrow();
    }

    private void move(StaffMember clerk, long id, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            moving.moveAsItStands(clerk, id, move, said);
            return id;
        });
    }

    /** The first register that the case joined. */
    private OpenRegister register(StaffMember clerk, long caseId) {
        return open(clerk, "min", caseId);
    }

    /** The last one. */
    private OpenRegister last(StaffMember clerk, long caseId) {
        return open(clerk, "max", caseId);
    }

    private OpenRegister open(StaffMember clerk, String which, long caseId) {
        long id = registry.count("select " + which + "(register_id) from transfer_line where case_id = ?", caseId);
        OpenRegister open = As.CLERK.call(() -> keeping.open(clerk, id));
        assertThat(As.CLERK.call(() -> keeping.list(clerk, open.register().day())))
                .extracting(RegisterSummary::id)
                .contains(id);
        return open;
    }

    private void check(StaffMember clerk, OpenRegister register) {
        As.CLERK.call(() -> {
            keeping.check(clerk, register.register().id());
            return register;
        });
    }

    private void pass(StaffMember clerk, OpenRegister register, Passing passing) {
        As.CLERK.call(() -> {
            keeping.pass(clerk, register.register().id(), passing);
            return register;
        });
    }

    private long drawUp(OpenRegister register, Set<Long> lines, String gave, String took) {
        return As.CLERK.call(() -> acts.drawUp(CLERK, register.register().id(), lines, gave, took));
    }

    private static void refusalIs(String why, Runnable work) {
        assertThatExceptionOfType(TransferRefused.class).isThrownBy(work::run).withMessage(why);
    }
}
