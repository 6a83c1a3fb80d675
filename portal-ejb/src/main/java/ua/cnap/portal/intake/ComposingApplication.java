package ua.cnap.portal.intake;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.ApplicationContent;
import ua.cnap.portal.papers.BlankPaper;

/**
 * Composes the application for the applicant at the counter (складання заяви, R-076): the form of the card with what the
 * clerk has entered of the applicant, printed to be completed, checked and signed; its scan is attached to the case.
 */
@Stateless
public class ComposingApplication {
    private static final List<String> NAMES = List.of("lastName", "firstName", "middleName");

    @Inject
    OfferingIntake offering;

    @Inject
    ReadingCards cards;

    @Inject
    Clock clock;

    /**
     * The application as PDF.
     *
     * @throws NotFound when the clerk's centre takes no packages for the service, or the service has no form
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] compose(StaffMember clerk, IntakeForm typed) {
        IntakeOffer offer = offering.offer(clerk, typed.serviceCode());
        Card card = offer.cardVersionId().map(cards::get).orElseThrow(NotFound::new);
        Form form = card.form().orElseThrow(NotFound::new);
        return BlankPaper.render(
                new ApplicationContent.ServiceLine(
                        card.code(),
                        card.name().uk(),
                        card.version(),
                        card.information().validFrom()),
                form,
                answers(form, words(typed)),
                clock.instant());
    }

    /** What the clerk has entered, by the words that cards prefill from. */
    private static Map<String, String> words(IntakeForm typed) {
        Map<String, String> words = new HashMap<>();
        String name = typed.line("name");
        List<String> parts = List.of(name.split("\\s+", NAMES.size()));
        for (int i = 0; i < parts.size(); i++) {
            words.put(NAMES.get(i), parts.get(i));
        }
        words.put("fullName", name);
        words.put("legalName", name);
        words.put("rnokpp", typed.line("code"));
        words.put("edrpou", typed.line("code"));
        for (String word : List.of("phone", "email", "address")) {
            words.put(word, typed.line(word));
        }
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static Map<String, String> answers(Form form, Map<String, String> words) {
        Map<String, String> answers = new HashMap<>();
        form.fields().forEach(field -> word(field).map(words::get).ifPresent(known -> answers.put(field.key(), known)));
        return answers;
    }

    /** The word of the certificate that the field is prefilled from, or that is its own name in the part of the applicant. */
    private static Optional<String> word(Field field) {
        boolean ofApplicant =
                field.key().startsWith("applicant.") || field.key().startsWith("business.");
        return field.source()
                .prefill()
                .filter(source -> source.startsWith("profile."))
                .map(source -> source.substring("profile.".length()))
                .or(() -> Optional.of(field.id()).filter(id -> ofApplicant));
    }
}
