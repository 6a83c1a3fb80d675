package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.IncomingPackage;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.PackageOrigin;
import ua.cnap.portal.casework.RegisteringCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.ServedBy;
import ua.cnap.portal.catalogue.KeepingEntries;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.identity.StaffMember;

/** Writes a taken package into the registry, inside the caller's transaction; who may take it is the caller's to decide. */
@ApplicationScoped
public class RegisteringIntake {
    /** Law 5203-VI, art. 10, part 2. */
    private static final Term LIMIT = new Term(30, TermUnit.CALENDAR_DAYS);

    @Inject
    OfferingIntake offering;

    @Inject
    KeepingEntries entries;

    @Inject
    IntakeRecords records;

    @Inject
    RegisteringCase registering;

    @Inject
    NotingCase noting;

    @Inject
    LeavingTasks tasks;

    @Inject
    MakingMove making;

    @Inject
    ReadingCards cards;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** What is asked for a service at the centre of whoever takes the package. */
    public IntakeOffer offer(StaffMember clerk, String serviceCode) {
        return offering.offer(clerk, serviceCode);
    }

    /**
     * Registers the package when nothing is wrong with it; the same form sent again is the same case.
     *
     * @param form what was typed; afterwards it tells what is wrong
     * @return the case; nothing when something is wrong
     * @throws FormUsedAlready when another package was registered with this form
     */
    public Optional<Long> take(StaffMember clerk, IntakeForm form) {
        return take(clerk, form, false);
    }

    /** The same; when the applicant was found again and filled in, the clerk looks at it first. */
    Optional<Long> take(StaffMember clerk, IntakeForm form, boolean filled) {
        IntakeOffer offer = offer(clerk, form.serviceCode());
        IntakeReading read = IntakeReading.read(form, offer, LocalDate.now(clock));
        if (filled) {
            form.wrong("name", "foundAgain");
        }
        records.findExternal(clerk.centreId(), form)
                .ifPresent(number -> form.wrong("external.number", "externalKnown", number));
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(records.claim(form, clerk).orElseGet(() -> register(clerk, form, offer, read)));
    }

    /** Registers the package and, when the service is given at once, its result and its issue under the same number. */
    private long register(StaffMember clerk, IntakeForm form, IntakeOffer offer, IntakeReading read) {
        Centre centre = offering.centre(clerk);
        records.remember(clerk.centreId(), read.applicant());
        long caseId = registering
                .register(incoming(clerk, offer, read), clerk.centreId())
                .caseId();
        records.add(new TakenPackage(caseId, clerk.centreId(), form, read));
        records.became(form.id(), caseId);
        if (!read.placeOverride().isEmpty()) {
            noting.note(caseId, RoutingAction.PLACE_OVERRIDDEN, clerk.fullName(), read.placeOverride());
        }
        if (read.isGivenAtOnce()) {
            giveAtOnce(clerk, caseId, read);
        } else {
            leaveTasks(clerk.centreId(), caseId, read, IntakeRules.of(centre));
        }
        return caseId;
    }

    private IncomingPackage incoming(StaffMember clerk, IntakeOffer offer, IntakeReading read) {
        long version = offer.cardVersionId().orElseGet(() -> entries.keep(offer.serviceCode()));
        return new IncomingPackage(
                PackageOrigin.takenBy(read.channel(), offer.providedHere(), unitOf(clerk, read.workplace())),
                clerk.fullName(),
                read.note(),
                new ServedBy(offer.serviceCode(), offer.name().uk(), version, offer.provider()),
                read.applicant().applicant(),
                promise(version, read),
                List.of(),
                read.checklist().lines(),
                Optional.empty(),
                "uk");
    }

    /** The unit that took it, null for the centre itself: where the clerk is, else which the clerk names as the workplace. */
    private String unitOf(StaffMember clerk, String workplace) {
        return Optional.of(offering.counter(clerk))
                .filter(counter -> counter.kind() != UnitKind.CENTRE)
                .or(() -> offering.centre(clerk).subunits().stream()
                        .filter(unit -> unit.name().equals(workplace))
                        .findFirst())
                .map(Unit::id)
                .orElse(null);
    }

    /** A service whose term is not told is given within the limit of the law. */
    private CaseTerms promise(long version, IntakeReading read) {
        Term told = cards.get(version).information().term().term();
        Term term = told.unit() == TermUnit.ON_REQUEST ? LIMIT : told;
        return CaseTerms.promise(
                term,
                new TermCalculator(calendars.legal().days()).endOf(clock.instant(), term),
                read.fee(),
                read.wishes().choice());
    }

    private void giveAtOnce(StaffMember clerk, long caseId, IntakeReading read) {
        making.make(making.lock(caseId), CaseMove.GIVE_HERE, Map.of(), clerk.fullName());
        making.make(making.lock(caseId), CaseMove.ISSUE, read.issue(), clerk.fullName());
    }

    private void leaveTasks(String centreId, long caseId, IntakeReading read, IntakeRules rules) {
        if (read.channel() == Channel.POST) {
            tasks.leave(centreId, caseId, TaskKind.SEND_INVENTORY);
        }
        if (read.checklist().hasDefects() && rules.callAboutDefects()) {
            tasks.leave(centreId, caseId, TaskKind.CALL_ABOUT_DEFECTS);
        }
    }
}
