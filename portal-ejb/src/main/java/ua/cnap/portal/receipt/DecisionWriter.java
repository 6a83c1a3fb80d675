package ua.cnap.portal.receipt;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.regulation.Regulation;

/** Writes the refusal and the notice of the result from what the registry keeps. */
final class DecisionWriter {
    private static final Set<RoutingAction> CAME = EnumSet.of(
            RoutingAction.RESULT_CAME,
            RoutingAction.REFUSAL_CAME,
            RoutingAction.RESULT_MADE,
            RoutingAction.REFUSAL_MADE);

    private DecisionWriter() {}

    static Paper writeRefusal(CaseDossier file, Centre centre) {
        RoutingEntry entered = decided(file);
        return RefusalPaper.write(new RefusalContent(
                CentreHeading.of(centre),
                file.number(),
                file.registeredAt(),
                file.service().serviceCode(),
                file.service().serviceName(),
                file.service().providerName(),
                file.applicant().name(),
                file.decision().ground(),
                file.decision().reasons(),
                entered.at(),
                entered.actor()));
    }

    static Paper writeNotice(CaseDossier file, Centre centre) {
        RoutingEntry came = decided(file);
        return ResultNoticePaper.write(new ResultNoticeContent(
                CentreHeading.of(centre),
                file.number(),
                file.service().serviceCode(),
                file.service().serviceName(),
                file.applicant().name(),
                file.applicant().address(),
                file.isRefused(),
                came.at(),
                file.terms().notifyBy(),
                file.terms().deliverBy(),
                postedAfter(centre, came.at().atZone(KyivClock.ZONE))));
    }

    private static RoutingEntry decided(CaseDossier file) {
        return file.routing().stream()
                .filter(entry -> CAME.contains(entry.action()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Unclaimed results are posted after the months that the regulation of the centre names. */
    private static Optional<LocalDate> postedAfter(Centre centre, ZonedDateTime came) {
        return Regulation.of(centre).unclaimed().map(rule -> came.toLocalDate().plusMonths(rule.postAfterMonths()));
    }
}
