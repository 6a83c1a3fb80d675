package ua.cnap.portal.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.catalogue.ServicesFound;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The list of services with search, groupings and filters; all of them stand in the address. */
@Named
@RequestScoped
public class ServicesBacking {
    private static final int ROWS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    private ListAddress address;
    private ServicesFound found;

    @PostConstruct
    void find() {
        address = ListAddress.of(request);
        Map<Grouping, String> groups = new EnumMap<>(Grouping.class);
        for (Grouping grouping : Grouping.values()) {
            address.value(grouping.parameter()).ifPresent(id -> groups.put(grouping, id));
        }
        found = catalogue.find(new ServiceQuery(
                getWords(), groups, applicant(), address.value("centre"), isOnline(), address.page(), ROWS));
    }

    /** The group whose links are shown below the list. */
    public Grouping getGrouping() {
        return Arrays.stream(Grouping.values())
                .filter(grouping ->
                        address.value("by").filter(grouping.parameter()::equals).isPresent())
                .findFirst()
                .orElse(Grouping.LIFE_SITUATION);
    }

    public List<Map.Entry<Group, Long>> getGroups() {
        return List.copyOf(catalogue.groups(getGrouping()).entrySet());
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public String groupAddress(Group group) {
        return link(ListAddress.only(group.grouping().parameter(), group.id()));
    }

    public String groupingAddress(Grouping grouping) {
        return link(address.with("by", grouping.parameter())) + "#groups";
    }

    public String pageAddress(int number) {
        return link(address.with("page", String.valueOf(number)));
    }

    /** What narrows the list, each with the address of the list without it. */
    public List<Chosen> getChosen() {
        Stream<Chosen> groups = Arrays.stream(Grouping.values())
                .flatMap(grouping -> catalogue.groups(grouping).keySet().stream())
                .filter(group -> address.value(group.grouping().parameter())
                        .filter(group.id()::equals)
                        .isPresent())
                .map(group -> chosen(group.grouping().parameter(), group.nameIn(language.getLocale())));
        Stream<Chosen> others = Stream.of(
                        applicant().map(kind -> chosen("applicant", sentences.text("ApplicantKind." + kind))),
                        address.value("centre")
                                .flatMap(catalogue::findCentre)
                                .map(centre -> chosen("centre", centre.nameIn(language.getLocale()))),
                        Optional.of(isOnline())
                                .filter(yes -> yes)
                                .map(yes -> chosen("online", sentences.text("catalogue.online"))))
                .flatMap(Optional::stream);
        return Stream.concat(groups, others).toList();
    }

    /** A condition in force and the address of the list without it. */
    public record Chosen(String name, String addressWithout) {}

    public String getWords() {
        return address.value("q").orElse("");
    }

    public Page<PublishedService> getPage() {
        return found.page();
    }

    public String getReadAs() {
        return found.readAs().orElse("");
    }

    public boolean isAnythingAsked() {
        return !getWords().isBlank() || !getChosen().isEmpty();
    }

    public boolean isOnline() {
        return address.value("online").isPresent();
    }

    public List<Centre> getCentres() {
        return catalogue.centres();
    }

    public ApplicantKind[] getApplicantKinds() {
        return ApplicantKind.values();
    }

    public boolean isGiven(String name, String value) {
        return address.value(name).filter(value::equals).isPresent();
    }

    /** Chosen groups travel with the search form. */
    public List<Map.Entry<String, String>> getKept() {
        return Arrays.stream(Grouping.values())
                .map(Grouping::parameter)
                .flatMap(name -> address.value(name).map(value -> Map.entry(name, value)).stream())
                .toList();
    }

    private Optional<ApplicantKind> applicant() {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> isGiven("applicant", kind.name()))
                .findFirst();
    }

    private Chosen chosen(String parameter, String name) {
        return new Chosen(name, link(address.without(parameter)));
    }

    private String link(ListAddress target) {
        return language.href("/services") + target;
    }
}
