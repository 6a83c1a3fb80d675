package ua.cnap.portal.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.papers.CentreHeading;

/**
 * What stands in a notice of the result (повідомлення про результат, R-132).
 *
 * @param centre the centre where the result waits
 * @param caseNumber registration number of the case
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param applicant who is told
 * @param address where the notice is sent, empty when it is not known
 * @param refused whether the service was refused
 * @param cameAt when the outgoing package came
 * @param notifyBy how the applicant chose to be told
 * @param deliverBy how and where the applicant chose to receive the result
 * @param postedAfter the day after which a result that nobody took is posted, where the centre has the rule
 */
record ResultNoticeContent(
        CentreHeading centre,
        String caseNumber,
        String serviceCode,
        String serviceName,
        String applicant,
        String address,
        boolean refused,
        Instant cameAt,
        String notifyBy,
        String deliverBy,
        Optional<LocalDate> postedAfter) {
    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "ResultNoticeContent[" + caseNumber + "]";
    }
}
