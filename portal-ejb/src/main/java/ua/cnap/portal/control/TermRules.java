package ua.cnap.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.calendar.CountingDays;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.TechnologyCard;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.regulation.Unclaimed;

/** How long each term of a case is and in whose days it is counted: by the law, the centre's regulation, the card. */
@ApplicationScoped
class TermRules {
    private static final Term SAME_DAY = new Term(0, TermUnit.SAME_DAY);
    private static final Term NEXT_WORKING_DAY = new Term(1, TermUnit.WORKING_DAYS);
    private static final Term SILENCE = new Term(10, TermUnit.WORKING_DAYS);
    /** Law 5203-VI, art. 10; Law 2073-IX, art. 80. */
    private static final Term THIRTY_DAYS = new Term(30, TermUnit.CALENDAR_DAYS);

    @Inject
    Regulations regulations;

    @Inject
    ReadingCards cards;

    @Inject
    Calendars calendars;

    /** The term of this kind; nothing when the case has none. */
    Optional<CountedTerm> of(DeadlineKind kind, CaseFile file) {
        return switch (kind) {
            case HANDOVER -> when(!file.origin().providedHere(), () -> handover(file));
            case INVENTORY ->
                when(
                        file.origin().channel() == Channel.POST,
                        () -> new CountedTerm(NEXT_WORKING_DAY, Basis.LAW, calendars.centre(file.centreId())));
            case DECISION -> Optional.of(decision(file));
            case SILENCE -> when(mayBeSilent(file), () -> law(SILENCE));
            case COLLECTION -> isReady(file) ? unclaimed(file, Unclaimed::postAfterMonths) : Optional.empty();
            case KEEPING ->
                isReady(file) && isOutOfReach(file) ? unclaimed(file, Unclaimed::keepMonths) : Optional.empty();
            case COMPLAINT -> when(isRefused(file), () -> law(THIRTY_DAYS));
            case WITHDRAWAL_PASSING ->
                when(file.status() == CaseStatus.RECALLED, () -> withdrawal(file, NEXT_WORKING_DAY));
            case ORIGINALS_RETURN -> Optional.of(withdrawal(file, NEXT_WORKING_DAY));
            case ORIGINALS_NOTICE -> Optional.of(withdrawal(file, SAME_DAY));
            case RECEIPT -> Optional.of(law(NEXT_WORKING_DAY));
            case NOTICE -> when(isReady(file), () -> law(SAME_DAY));
        };
    }

    /** The collegial body that decides at a meeting, by its id as a provider, if one does. */
    Optional<String> collegialBody(CaseFile file) {
        Card card = card(file);
        return card.technology().map(TechnologyCard::stages).stream()
                .flatMap(stages -> stages.stream().filter(TechnologyCard.Stage::collegial))
                .reduce((earlier, later) -> later)
                .map(stage -> stage.provider().orElse(card.information().provider()));
    }

    private CountedTerm handover(CaseFile file) {
        Regulation regulation = regulation(file);
        CountingDays calendar = regulation.handover().isByProvider()
                ? calendars.provider(card(file).information().provider())
                : calendars.legal();
        return new CountedTerm(
                regulation.handover().term(), regulation.ownHandover() ? Basis.CENTRE : Basis.LAW, calendar);
    }

    /** The term of the card; a service without one has the limit of the law. */
    private CountedTerm decision(CaseFile file) {
        Card card = card(file);
        Term allowed = card.decisionTerm(file.origin().isRepeat());
        Term term = allowed.unit() == TermUnit.ON_REQUEST ? THIRTY_DAYS : allowed;
        boolean ofCard = term.equals(card.information().term().term());
        return new CountedTerm(term, ofCard ? Basis.CARD : Basis.LAW, calendars.legal());
    }

    private Optional<CountedTerm> unclaimed(CaseFile file, ToIntFunction<Unclaimed> months) {
        return regulation(file)
                .unclaimed()
                .map(rule -> new Term(months.applyAsInt(rule), TermUnit.MONTHS))
                .map(term -> new CountedTerm(term, Basis.CENTRE, calendars.legal()));
    }

    /** The terms of a withdrawal stand in the centre's own act, or are those of the law. */
    private CountedTerm withdrawal(CaseFile file, Term term) {
        Basis basis = regulation(file).ownWithdrawal() ? Basis.CENTRE : Basis.LAW;
        return new CountedTerm(term, basis, calendars.legal());
    }

    private CountedTerm law(Term term) {
        return new CountedTerm(term, Basis.LAW, calendars.legal());
    }

    /** Calendars are read only for a term that the case has. */
    private static Optional<CountedTerm> when(boolean applies, Supplier<CountedTerm> term) {
        return applies ? Optional.of(term.get()) : Optional.empty();
    }

    /** Silence consents only to a package that is whole and surely signed. */
    boolean mayBeSilent(CaseFile file) {
        return card(file).silentConsent() && file.signatureState() != SignatureState.DEFECT;
    }

    /** Without an address and contacts nothing can be posted and nobody told. */
    static boolean isOutOfReach(CaseFile file) {
        return file.applicant().address().isEmpty() && file.applicant().email() == null;
    }

    /** Not while it is still to be brought to the unit where the applicant collects it. */
    private static boolean isReady(CaseFile file) {
        return file.status() == CaseStatus.READY;
    }

    private static boolean isRefused(CaseFile file) {
        return file.decision() != null && file.decision().isRefusal();
    }

    private Card card(CaseFile file) {
        return cards.get(file.service().cardVersionId());
    }

    private Regulation regulation(CaseFile file) {
        return regulations.of(file.centreId());
    }
}
