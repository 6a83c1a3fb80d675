package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.regulation.Regulations;

/**
 * On which grounds a case may be refused (підстави для відмови): those of the card version that it began with.
 * One that was filed again after a refusal may be refused only because what was named before was not removed.
 */
@ApplicationScoped
public class RefusalGrounds {
    @Inject
    CaseFiles cases;

    @Inject
    ReadingCards cards;

    @Inject
    Regulations regulations;

    /** The grounds of a case; who may read them is the caller's to decide. */
    public List<LocalizedText> of(long caseId) {
        return of(cases.get(caseId));
    }

    List<LocalizedText> of(CaseFile file) {
        List<LocalizedText> ofCard =
                cards.get(file.service().cardVersionId()).information().refusalGrounds();
        return isBound(file)
                ? namedBefore(file).stream()
                        .map(ground -> inBothLanguages(ground, ofCard))
                        .toList()
                : ofCard;
    }

    /**
     * What was said is compared as it is kept, whatever spaces and apostrophes the card has.
     *
     * @throws MoveRefused when the case may not be refused on this ground
     */
    void mustAllow(CaseFile file, String ground) {
        if (of(file).stream().noneMatch(each -> isSame(each, ground))) {
            throw isBound(file) ? MoveRefused.newGround() : MoveRefused.unknownGround();
        }
    }

    /** Whether only what was named before counts; the regulation of the centre may leave that to the law of the service. */
    private boolean isBound(CaseFile file) {
        return file.origin().isRepeat() && regulations.of(file.centreId()).repeatOnOldGrounds();
    }

    private Set<String> namedBefore(CaseFile file) {
        Set<String> named = new LinkedHashSet<>();
        Long earlierId = file.origin().repeatsId();
        while (earlierId != null) {
            CaseFile earlier = cases.get(earlierId);
            if (earlier.decision() != null && earlier.decision().isRefusal()) {
                named.add(earlier.decision().ground());
            }
            earlierId = earlier.origin().repeatsId();
        }
        return named;
    }

    private static LocalizedText inBothLanguages(String ground, List<LocalizedText> ofCard) {
        return ofCard.stream()
                .filter(each -> isSame(each, ground))
                .findFirst()
                .orElseGet(() -> LocalizedText.of(ground));
    }

    private static boolean isSame(LocalizedText each, String ground) {
        return PlainText.line(each.uk()).equals(ground);
    }
}
