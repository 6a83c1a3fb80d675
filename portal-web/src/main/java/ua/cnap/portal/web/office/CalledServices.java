package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.web.identity.CurrentUser;

/**
 * The services that a caller names: by their codes, or in words, to which those that may be meant are shown to tick. Those
 * that are ticked stay.
 */
@Named
@RequestScoped
public class CalledServices {
    private static final int ROWS = 6;

    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    private List<PublishedService> chosen = List.of();
    private List<PublishedService> meant = List.of();

    @PostConstruct
    void read() {
        String typed = sent.text("service").strip();
        List<Optional<PublishedService>> words = Arrays.stream(typed.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(catalogue::findService)
                .toList();
        boolean codes = words.stream().allMatch(Optional::isPresent);
        chosen = Stream.concat(
                        sent.all("ticked").stream().flatMap(code -> catalogue.findService(code).stream()),
                        codes ? words.stream().flatMap(Optional::stream) : Stream.empty())
                .distinct()
                .toList();
        meant = codes ? List.of() : found(typed);
    }

    private List<PublishedService> found(String words) {
        String centre = user.staff().centreId();
        return catalogue
                .find(new ServiceQuery(words, Map.of(), Optional.empty(), Optional.of(centre), false, 1, ROWS))
                .page()
                .rows()
                .stream()
                .filter(service -> !chosen.contains(service))
                .toList();
    }

    /** The services that the visit is for. */
    public List<PublishedService> getChosen() {
        return chosen;
    }

    /** Those that the words may mean, and that are not chosen. */
    public List<PublishedService> getMeant() {
        return meant;
    }

    /** What is left to type: words that are no codes. */
    public String getTyped() {
        return meant.isEmpty() && !chosen.isEmpty() ? "" : sent.text("service");
    }

    List<String> codes() {
        return chosen.stream().map(PublishedService::code).toList();
    }
}
