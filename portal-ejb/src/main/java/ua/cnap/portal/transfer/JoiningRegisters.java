package ua.cnap.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.kernel.KyivClock;

/** Puts what is handed over or comes back into the day's register of its provider, with the move itself. */
@ApplicationScoped
class JoiningRegisters {
    @Inject
    CaseRecords cases;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    TransferRegisters registers;

    void join(@Observes CaseMoved moved) {
        Direction.of(moved.move()).ifPresent(direction -> {
            CaseDossier file = cases.dossier(moved.caseId());
            boolean registered = catalogue
                    .findCentre(file.centreId())
                    .map(centre -> TransferRules.of(centre).registers(file))
                    .orElse(false);
            if (registered) {
                join(file, direction);
            }
        });
    }

    private void join(CaseDossier file, Direction direction) {
        RoutingEntry entry = file.routing().get(file.routing().size() - 1);
        LocalDate day = entry.at().atZone(KyivClock.ZONE).toLocalDate();
        TransferRegister register =
                registers.open(file.centreId(), direction, file.service().providerName(), day);
        registers.join(register, new TransferLine(register.id(), file.id(), entry));
    }
}
