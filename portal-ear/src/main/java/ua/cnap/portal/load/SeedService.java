package ua.cnap.portal.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.routing.Route;
import ua.cnap.portal.submission.DeliveryChoice;

/**
 * A service by the card version in force.
 *
 * @param versionId the card version
 * @param provider name of the provider
 * @param route the stages of its technology card
 */
record SeedService(long versionId, Card card, String provider, Route route) {
    private static final FeeCalculator FEES = new FeeCalculator(SubsistenceMinimum.known());
    private static final Term THIRTY_DAYS = new Term(30, TermUnit.CALENDAR_DAYS);

    String code() {
        return card.code();
    }

    String name() {
        return card.name().uk();
    }

    List<String> documents() {
        return card.information().documents().stream()
                .filter(document -> !document.obtainedByAuthority())
                .map(RequiredDocument::name)
                .map(LocalizedText::uk)
                .toList();
    }

    List<String> refusalGrounds() {
        return card.information().refusalGrounds().stream()
                .map(LocalizedText::uk)
                .toList();
    }

    /** Whether the card sets no term, so that the law does. */
    boolean isTermOfLaw() {
        return card.information().term().term().unit() == TermUnit.ON_REQUEST;
    }

    Term term() {
        return isTermOfLaw() ? THIRTY_DAYS : card.information().term().term();
    }

    /** What is promised at registration. */
    CaseTerms promise(Instant at, LocalDate day, TermCalculator calculator, DeliveryChoice wishes) {
        FeeDue fee = FEES.due(card.information().fee(), day, condition -> false);
        Term written = card.information().term().term();
        return CaseTerms.promise(
                written, Optional.of(written).flatMap(term -> calculator.endOf(at, term)), fee, wishes);
    }
}
