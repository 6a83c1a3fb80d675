package ua.cnap.portal.transfer;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;

/**
 * Those who carry packages keep the registers of what passes between their centre and its providers: see the day's, have them checked by
 * the coordinator, pass them on and print them to be signed.
 */
@Stateless
public class KeepingRegisters {
    private static final int LONGEST_NAME = 300;

    @Inject
    TransferRegisters registers;

    @Inject
    TransferActs acts;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    IssuedPapers papers;

    @Inject
    Clock clock;

    /** Whether somebody carries the packages of the centre, and so keeps its registers. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public boolean isCarrier(StaffMember person) {
        return registers.isCarrier(person);
    }

    /**
     * The registers of a day, in the order of their numbers.
     *
     * @throws NotFound when the clerk does not carry packages of the centre
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<RegisterSummary> list(StaffMember clerk, LocalDate day) {
        return registers.of(clerk, day);
    }

    /**
     * A register with its packages.
     *
     * @throws NotFound when the clerk's centre has no such register
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public OpenRegister open(StaffMember clerk, long id) {
        RegisterSummary register = registers.get(clerk, id);
        TransferRules rules = TransferRules.of(centre(clerk));
        return new OpenRegister(
                register, registers.lines(id), acts.of(id), rules.coordinated(), rules.isCoordinator(clerk));
    }

    /**
     * The coordinator confirms that the packages are those of the register.
     *
     * @throws NotFound when the clerk's centre has no such register
     * @throws TransferRefused when the clerk is no coordinator, or the register was passed
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void check(StaffMember clerk, long id) {
        TransferRegister register = registers.lock(clerk, id);
        if (!TransferRules.of(centre(clerk)).isCoordinator(clerk)) {
            throw TransferRefused.notCoordinator();
        }
        register.check(clerk, clock.instant());
    }

    /**
     * Notes that the packages of a register were passed: nothing joins it any more.
     *
     * @throws NotFound when the clerk's centre has no such register
     * @throws TransferRefused when the coordinator has not checked it, it was passed already, or something is missing
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void pass(StaffMember clerk, long id, Passing typed) {
        if (typed.way() == null) {
            throw TransferRefused.withoutWay();
        }
        Passing passing = new Passing(typed.way(), name(typed.carrier()), name(typed.receiver()));
        TransferRegister register = registers.lock(clerk, id);
        if (TransferRules.of(centre(clerk)).coordinated() && !register.isChecked()) {
            throw TransferRefused.notChecked();
        }
        register.pass(clerk, passing, clock.instant());
    }

    /**
     * The register as a PDF.
     *
     * @throws NotFound when the clerk's centre has no such register
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public byte[] print(StaffMember clerk, long id) {
        OpenRegister open = open(clerk, id);
        return papers.issue(
                PaperKind.TRANSFER_REGISTER,
                PaperSubject.ofRegister(clerk.centreId(), id),
                TransferRegisterPaper.write(CentreHeading.of(centre(clerk)), open));
    }

    private Centre centre(StaffMember clerk) {
        return catalogue.findCentre(clerk.centreId()).orElseThrow(NotFound::new);
    }

    /** A name as it was typed, which has to be there. */
    static String name(String typed) {
        String name = PlainText.line(typed);
        if (name.isEmpty()) {
            throw TransferRefused.withoutNames();
        }
        if (name.length() > LONGEST_NAME) {
            throw TransferRefused.tooLong(LONGEST_NAME);
        }
        return name;
    }
}
