package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.reminder.DutyReminder;

/** Letters to staff who are on duty tomorrow. */
@ApplicationScoped
class DutyLetters {
    @PersistenceContext
    EntityManager entities;

    @Inject
    BrowsingCatalogue catalogue;

    LetterWriter.Composed compose(Letter letter, Locale locale) {
        DutyReminder duty = entities.find(DutyReminder.class, letter.dutyId());
        String day = LetterWriter.day(duty.day(), locale);
        String centre = catalogue
                .findCentre(duty.centreId())
                .map(found -> found.nameIn(locale))
                .orElse("");
        return new LetterWriter.Composed(
                LetterWriter.words(locale, "duty.subject", day),
                LetterWriter.words(locale, "duty.text", duty.person(), day, duty.shifts(), centre),
                List.of());
    }
}
