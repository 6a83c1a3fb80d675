package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A document of the card's exhaustive list (вичерпний перелік документів).
 *
 * @param mandatory always needed
 * @param obtainedByAuthority the provider gets it itself: it must not be demanded (Law 5203-VI, art. 9)
 * @param form original, copy, digital: {@code ORIGINAL}, {@code COPY}, {@code ORIGINAL_AND_COPY}, …
 * @param condition when it is needed, judged on the answers
 * @param conditionText the same in words
 * @param fileFields keys of the form's file fields that bring it
 */
public record RequiredDocument(
        String id,
        LocalizedText name,
        boolean mandatory,
        boolean obtainedByAuthority,
        String form,
        Optional<Condition> condition,
        Optional<LocalizedText> conditionText,
        List<String> fileFields) {}
