package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealEntry;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.Description;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.LawArticle;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** Kinds of appeals and their regimes in the words of the pages. */
@Named
@RequestScoped
public class AppealWords {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    /** The kind that an address names: staff-complaint. */
    static Optional<AppealKind> kind(String named) {
        return AppealKind.named(named.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A kind as it stands in addresses. */
    public String path(AppealKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** «Закон № 393/96-ВР, ст. 20». */
    public String law(AppealKind kind) {
        LawArticle source = kind.regime().source();
        return sentences.text("appeal.law", source.law(), source.article());
    }

    /** «не пізніше ніж за 5 робочих днів». */
    public String term(Term term) {
        return sentences.text("appeal.term." + term.unit(), term.value());
    }

    /** What an entry of the log says besides: of a note its marks in words, else what was typed. */
    public String details(AppealEntry entry) {
        return entry.move() == AppealMove.NOTE ? note(entry.details()) : entry.details();
    }

    private String note(String written) {
        List<String> said = new ArrayList<>();
        String rest = written;
        for (String mark : Description.MARKS) {
            if (rest.startsWith(mark)) {
                said.add(sentences.text("office_appeals.noted." + mark));
                rest = rest.substring(mark.length()).strip();
            }
        }
        if (!rest.isEmpty()) {
            said.add(sentences.text("office_appeals.noted.case", rest));
        }
        return said.isEmpty() ? sentences.text("office_appeals.noted.nothing") : String.join(", ", said);
    }

    /** The name of a centre. */
    public String centre(String centreId) {
        return catalogue
                .findCentre(centreId)
                .map(centre -> centre.nameIn(language.getLocale()))
                .orElse(centreId);
    }
}
