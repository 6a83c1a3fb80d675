package ua.cnap.portal.journal;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.SignatureState;

/**
 * A line of the journal of registration (журнал реєстрації адміністративних послуг, annex 2, R-206): its fifteen
 * columns, and what leads to the case and its service.
 *
 * @param id the case
 * @param sequence column 1, № з/п
 * @param number the case number
 * @param registeredAt column 2, date and time of registration
 * @param sex column 3, M, F or null
 * @param channel column 4, how the application came
 * @param applicant column 5, name
 * @param address column 6, residence or location
 * @param serviceCode code of the service
 * @param service column 7, name of the service
 * @param provider column 8, provider
 * @param fee column 9, cost
 * @param term column 10, term
 * @param dueOn column 11, last day
 * @param administrator column 12, clerk; empty when the portal registered
 * @param readyAt column 13, mark of readiness
 * @param issuedAt column 14, when the applicant received the result
 * @param note column 15, note
 * @param status where the case stands
 * @param signature state of the signature check
 */
public record JournalEntry(
        long id,
        long sequence,
        String number,
        Instant registeredAt,
        String sex,
        Channel channel,
        String applicant,
        String address,
        String serviceCode,
        String service,
        String provider,
        String fee,
        String term,
        LocalDate dueOn,
        String administrator,
        Instant readyAt,
        Instant issuedAt,
        String note,
        CaseStatus status,
        SignatureState signature) {}
