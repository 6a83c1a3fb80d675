package ua.cnap.portal.catalogue;

import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/**
 * The term in which the service is given (строк надання), Law 5203-VI, art. 10; R-010.
 *
 * @param name which way of getting it has this term, for variants («прискорено»)
 * @param value how many units
 * @param unit {@code SAME_DAY}, {@code HOURS}, {@code WORKING_DAYS}, {@code CALENDAR_DAYS}, {@code MONTHS},
 *     {@code IMMEDIATE}
 * @param note how it is counted, if said
 */
public record Term(Optional<LocalizedText> name, int value, String unit, Optional<LocalizedText> note) {}
