package ua.cnap.portal.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.regime.AppealTerms;
import ua.cnap.portal.regime.ComplaintRules;

/** How far the term of an appeal can be prolonged by the law and the rules of its centre. */
@ApplicationScoped
class ProlongedTerms {
    @Inject
    AppealTerms terms;

    @Inject
    CurrentCentres centres;

    /** The last day that an appeal may have; nothing where its term may not be prolonged. */
    Optional<LocalDate> longest(Appeal appeal) {
        return centres.get()
                .find(appeal.centreId())
                .flatMap(centre -> terms.longest(
                        appeal.kind(), ComplaintRules.of(centre), appeal.term().receivedAt()));
    }
}
