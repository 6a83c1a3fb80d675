package ua.cnap.portal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A service as the public sees it today: its entry of the list and the card in force.
 *
 * @param code code, e.g. {@code 06-01}
 * @param nationalId identifier in the Register of administrative services (Гід), if known
 * @param sphere sphere of law
 * @param situations life situations
 * @param provider who provides, if known
 * @param card what art. 8 of Law 5203-VI demands to be said; from the card in force, or from the entry without one
 * @param online where it can be applied for online
 * @param currentVersion the card version in force, if the service has a card
 * @param withdrawn when and why it is no longer given
 * @param incomplete came by its card alone; staff complete it
 * @param doubtful something of it is still being checked by the editors
 * @param centreIds centres in whose approved list it stands today
 */
public record PublishedService(
        String code,
        Optional<String> nationalId,
        LocalizedText name,
        Optional<LocalizedText> description,
        Group sphere,
        List<Group> situations,
        Optional<Group> provider,
        InformationCard card,
        OnlineFiling online,
        Optional<CurrentVersion> currentVersion,
        Optional<Withdrawal> withdrawn,
        boolean incomplete,
        boolean doubtful,
        Set<String> centreIds) {

    /**
     * The card version in force.
     *
     * @param id what drafts and cases refer to
     * @param number its number, counted from 1
     * @param validFrom its first day
     */
    public record CurrentVersion(long id, int number, LocalDate validFrom) {}

    /**
     * Where the service can be applied for online.
     *
     * @param here whether the portal takes the application
     * @param elsewhere address of another state portal that takes it, if any
     */
    public record OnlineFiling(boolean here, Optional<String> elsewhere) {}

    /**
     * The end of a service.
     *
     * @param on first day without it
     * @param successor code of the service that takes its place, if any
     */
    public record Withdrawal(LocalDate on, Optional<String> successor) {}

    /** The name for a reader of this language. */
    public String nameIn(Locale locale) {
        return name.in(locale);
    }

    /** Whether the service is no longer given on this day. */
    public boolean isWithdrawnOn(LocalDate day) {
        return withdrawn.filter(end -> !end.on().isAfter(day)).isPresent();
    }

    /** Whether an application can be begun here on this day. */
    public boolean isOpenForApplications(LocalDate day) {
        return online.here() && currentVersion.isPresent() && !isWithdrawnOn(day);
    }

    boolean isIn(Group group) {
        return sphere.equals(group)
                || situations.contains(group)
                || provider.filter(group::equals).isPresent();
    }
}
