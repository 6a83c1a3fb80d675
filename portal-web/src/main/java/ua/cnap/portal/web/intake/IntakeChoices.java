package ua.cnap.portal.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.intake.AuthorityGround;
import ua.cnap.portal.intake.CaseForm;
import ua.cnap.portal.intake.DocumentMark;
import ua.cnap.portal.intake.IntakeOffer;
import ua.cnap.portal.web.catalogue.ServiceWords;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** What there is to choose on the screen of intake, in the language of the page. */
@Named
@RequestScoped
public class IntakeChoices {
    @Inject
    IntakeBacking intake;

    @Inject
    Sentences sentences;

    @Inject
    ServiceWords words;

    @Inject
    Language language;

    public List<Choice> getKinds() {
        return named("ApplicantKind", offer().kinds().stream().sorted());
    }

    public List<Choice> getChannels() {
        return named("Channel", offer().channels().stream());
    }

    public List<Choice> getSexes() {
        return Stream.of("F", "M")
                .map(sex -> new Choice(sex, sentences.text("office_journal.sex." + sex)))
                .toList();
    }

    public List<Choice> getGrounds() {
        return named("AuthorityGround", Stream.of(AuthorityGround.values()));
    }

    /** What may be found about a document; one that is always needed has no «not needed». */
    public List<Choice> marks(RequiredDocument document) {
        return named(
                "DocumentMark",
                Stream.of(DocumentMark.values())
                        .filter(mark -> !document.mandatory() || mark != DocumentMark.NOT_NEEDED));
    }

    /** As what another document was brought. */
    public List<Choice> getOtherMarks() {
        return named("DocumentMark", Stream.of(DocumentMark.COPY, DocumentMark.ORIGINAL, DocumentMark.ELECTRONIC));
    }

    /** The sums one of which is due, and that nothing is. */
    public List<Choice> getFees() {
        List<Choice> choices = new ArrayList<>();
        List<FeeDue.Line> fees = offer().fees();
        for (int i = 0; i < fees.size(); i++) {
            choices.add(new Choice(
                    String.valueOf(i),
                    words.amount(fees.get(i)) + ", "
                            + language.words(fees.get(i).name())));
        }
        choices.add(new Choice("none", sentences.text("catalogue.free")));
        return choices;
    }

    public List<Choice> getNotifyWays() {
        return named("NotifyWay", offer().notifyWays().stream());
    }

    public List<Choice> getDeliveryWays() {
        return named("DeliveryWay", offer().deliveryWays().stream());
    }

    /** The units where the result can be collected besides the centre itself. */
    public List<Choice> getUnits() {
        return offer().units().stream()
                .skip(1)
                .map(unit -> new Choice(unit.id(), unit.nameIn(language.getLocale())))
                .toList();
    }

    public List<Choice> getCaseForms() {
        return named("CaseForm", Stream.of(CaseForm.values()));
    }

    private IntakeOffer offer() {
        return intake.getOffer();
    }

    private List<Choice> named(String type, Stream<? extends Enum<?>> values) {
        return values.map(value -> new Choice(value.name(), sentences.text(type + "." + value.name())))
                .toList();
    }
}
