package ua.cnap.portal.transfer;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;

/**
 * Clerks draw up acts of acceptance and transfer (акт приймання-передачі, R-109) over packages of a register: handed over,
 * returned, or originals of a withdrawn application. An act that was wrong is revoked and drawn up anew.
 */
@Stateless
public class DrawingUpActs {
    @Inject
    TransferRegisters registers;

    @Inject
    TransferActs acts;

    @Inject
    TransferNumbering numbering;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    IssuedPapers papers;

    @Inject
    Clock clock;

    /**
     * Draws up an act and issues its paper.
     *
     * @param chosen lines of the register; those of another are left out
     * @param gave who gives
     * @param took who takes
     * @return the act
     * @throws NotFound when the clerk's centre has no such register
     * @throws TransferRefused when nothing of the register is chosen, or a name is missing
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public long drawUp(StaffMember clerk, long registerId, Set<Long> chosen, String gave, String took) {
        TransferRegister register = registers.lock(clerk, registerId);
        List<RegisterLine> lines = registers.lines(registerId).stream()
                .filter(line -> chosen.contains(line.id()))
                .toList();
        if (lines.isEmpty()) {
            throw TransferRefused.nothingChosen();
        }
        TransferAct.Parties parties = new TransferAct.Parties(KeepingRegisters.name(gave), KeepingRegisters.name(took));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int year = now.atZone(KyivClock.ZONE).getYear();
        int number = numbering.next(clerk.centreId(), TransferNumbering.ACT, year);
        TransferAct act = acts.add(new TransferAct(register, year, number, now, clerk.fullName(), parties)
                .over(lines.stream().map(RegisterLine::id).collect(Collectors.toSet())));
        papers.issue(
                PaperKind.TRANSFER_ACT,
                PaperSubject.ofAct(clerk.centreId(), act.id()),
                TransferActPaper.write(
                        CentreHeading.of(catalogue.findCentre(clerk.centreId()).orElseThrow(NotFound::new)),
                        registers.get(clerk, registerId),
                        new ActSummary(act.id(), number, now, parties.gave(), parties.took(), lines.size()),
                        lines));
        return act.id();
    }

    /**
     * An act as a PDF: always the paper that was issued when it was drawn up, also after it was revoked.
     *
     * @throws NotFound when the clerk's centre has no such act
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public byte[] print(StaffMember clerk, long actId) {
        registers.demandCarrier(clerk);
        return papers.find(PaperKind.TRANSFER_ACT, PaperSubject.ofAct(clerk.centreId(), actId))
                .orElseThrow(NotFound::new);
    }
}
