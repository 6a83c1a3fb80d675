package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was promised at registration: kept as it was said, whatever the card says later.
 *
 * @param term the term of the service in words
 * @param dueOn the last day to give the service (гранична дата), null when the term depends on an event to come
 * @param dueRule how the day was counted, in Ukrainian
 * @param dueRuleEn the same in English
 * @param fee the fee in words
 * @param feeAmount the sum to pay in hryvnias, null when nothing is due or the sum is not known yet
 * @param notifyBy how to tell about the result
 * @param deliverBy how and where to hand over the result
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
        @Column(name = "deliver_by") String deliverBy) {
    /** Whether nothing is to be paid. */
    public boolean isFree() {
        return CaseWords.text("fee.free").equals(fee);
    }

    /** How the last day was counted, in this language (uk or en). */
    public String dueRuleIn(String language) {
        return "en".equals(language) ? dueRuleEn : dueRule;
    }
}
