package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.submission.DeliveryChoice;

/**
 * What was promised at registration: kept as it was said, whatever the card says later. Only the last day
 * changes, when the term is stopped, prolonged or counted anew.
 *
 * @param term the term of the service in words
 * @param dueOn the last day to give the service (гранична дата), null when the term depends on an event to come
 * @param dueRule how the day was counted, in Ukrainian
 * @param dueRuleEn the same in English
 * @param fee the fee in words
 * @param feeAmount the sum to pay in hryvnias, null when nothing is due or the sum is not known yet
 * @param notifyBy how to tell about the result
 * @param deliverBy how and where to hand over the result
 * @param electronic whether the result is received in electronic form
 * @param collectionUnit the unit where the applicant collects the result, empty for the centre itself
 * @param promisedOn the last day as it was promised first, null when it never changed or was not known
 * @param promisedRule how that day was counted, null when it never changed
 */
@Embeddable
public record CaseTerms(
        String term,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_rule") String dueRule,
        @Column(name = "due_rule_en") String dueRuleEn,
        String fee,
        @Column(name = "fee_amount") BigDecimal feeAmount,
        @Column(name = "notify_by") String notifyBy,
        @Column(name = "deliver_by") String deliverBy,
        boolean electronic,
        @Column(name = "collection_unit") String collectionUnit,
        @Column(name = "promised_on") LocalDate promisedOn,
        @Column(name = "promised_rule") String promisedRule) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    /** Terms whose last day never changed. */
    public CaseTerms(
            String term,
            LocalDate dueOn,
            String dueRule,
            String dueRuleEn,
            String fee,
            BigDecimal feeAmount,
            DeliveryChoice choice) {
        this(
                term,
                dueOn,
                dueRule,
                dueRuleEn,
                fee,
                feeAmount,
                choice.notifyBy(),
                choice.deliverBy(),
                choice.electronic(),
                choice.unitId(),
                null,
                null);
    }

    /** Whether the applicant collects the result at another unit, where it has to be brought first. */
    boolean isCollectedAtUnit() {
        return !collectionUnit.isEmpty();
    }

    /** The unit where the result of a case in this state lies, when it does not lie in the centre itself. */
    public Optional<String> unitWithPackage(CaseStatus status) {
        return Optional.of(collectionUnit).filter(unit -> status == CaseStatus.READY && !unit.isEmpty());
    }

    /** The same promises, but the result is collected in the centre itself. */
    CaseTerms collectedHere() {
        return with(new DeliveryChoice(notifyBy, deliverBy, electronic, ""));
    }

    /** The last day as it was told to the applicant at registration, null when it was not known. */
    public LocalDate firstDueOn() {
        return promisedRule == null ? dueOn : promisedOn;
    }

    /** How that day was counted. */
    public String firstDueRule() {
        return promisedRule == null ? dueRule : promisedRule;
    }

    /**
     * What is promised for an application.
     *
     * @param end when the term ends, nothing when it begins with an event to come
     */
    public static CaseTerms promise(Term term, Optional<TermEnd> end, FeeDue fee, DeliveryChoice choice) {
        return new CaseTerms(
                CaseWords.term(term),
                end.map(TermEnd::promised).orElse(null),
                end.map(found -> found.explanation(UKRAINIAN)).orElse(CaseWords.text("dueLater")),
                end.map(found -> found.explanation(Locale.ENGLISH)).orElse(CaseWords.text("dueLater.en")),
                CaseWords.fee(fee),
                fee.isFree() ? null : fee.total().orElse(null),
                choice);
    }

    /** The same promises with another last day; what was promised first is kept. */
    CaseTerms expecting(LocalDate day, String rule, String ruleEn) {
        return new CaseTerms(
                term,
                day,
                rule,
                ruleEn,
                fee,
                feeAmount,
                notifyBy,
                deliverBy,
                electronic,
                collectionUnit,
                firstDueOn(),
                firstDueRule());
    }

    /** The same promises with what the applicant chooses now. */
    CaseTerms with(DeliveryChoice choice) {
        return new CaseTerms(
                term,
                dueOn,
                dueRule,
                dueRuleEn,
                fee,
                feeAmount,
                choice.notifyBy(),
                choice.deliverBy(),
                choice.electronic(),
                choice.unitId(),
                promisedOn,
                promisedRule);
    }

    /** Whether nothing is to be paid. */
    public boolean isFree() {
        return CaseWords.text("fee.free").equals(fee);
    }

    /** How the last day was counted, in this language (uk or en). */
    public String dueRuleIn(String language) {
        return "en".equals(language) ? dueRuleEn : dueRule;
    }
}
