package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueParcel;
import ua.cnap.portal.importing.CatalogueParcel.Entry;

/** Checks a parcel against the catalogue that is there: codes, groups, versions; finds which cards are new. */
final class FittingParcel {
    /** A card version that is not in the catalogue yet. */
    record NewCard(String code, String name, int version, LocalDate validFrom, String digest, JsonNode content) {}

    private final CatalogueParcel parcel;
    private final AdministrativeServices services;
    private final Map<String, AdministrativeService> known;
    private final LocalDate today;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codesOfNationalIds = new HashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final List<NewCard> newCards = new ArrayList<>();

    FittingParcel(
            CatalogueParcel parcel,
            AdministrativeServices services,
            Map<String, AdministrativeService> known,
            ServiceCentres centres,
            LocalDate today) {
        this.today = today;
        this.parcel = parcel;
        this.services = services;
        this.known = known;
        known.values().forEach(service -> {
            names.put(service.code(), service.name());
            ServiceReading.string(ServiceReading.json(service.content()), "nationalId")
                    .ifPresent(id -> codesOfNationalIds.put(id, service.code()));
        });
        checkServices();
        checkGroups();
        parcel.cards().forEach(this::checkCard);
        checkCentres(centres);
        checkApprovedLists(centres.ids());
    }

    List<CatalogueFault> faults() {
        return faults;
    }

    List<NewCard> newCards() {
        return newCards;
    }

    private void checkCentres(ServiceCentres centres) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : parcel.entries("centres")) {
            if (!seen.add(entry.text("id"))) {
                faults.add(entry.fault("/id", "import.codeTwice", entry.text("id")));
            }
            faults.addAll(EditedCentre.faults(entry, centres));
        }
    }

    private void checkServices() {
        Set<String> seen = new HashSet<>();
        for (Entry entry : parcel.entries("services")) {
            String code = entry.text("code");
            names.put(code, entry.text("name"));
            if (!seen.add(code)) {
                faults.add(entry.fault("/code", "import.codeTwice", code));
            }
            ServiceReading.string(entry.node(), "nationalId").ifPresent(id -> {
                String other = codesOfNationalIds.putIfAbsent(id, code);
                if (other != null && !other.equals(code)) {
                    faults.add(entry.fault("/nationalId", "import.nationalIdOfAnother", id, other));
                }
            });
        }
        parcel.entries("services").forEach(this::checkWithdrawal);
    }

    private void checkWithdrawal(Entry entry) {
        JsonNode withdrawn = entry.node().path("withdrawn");
        ServiceReading.string(withdrawn, "on")
                .filter(on -> !isDate(on))
                .ifPresent(on -> faults.add(entry.fault("/withdrawn/on", "import.noSuchDay", on)));
        ServiceReading.string(withdrawn, "successor")
                .filter(code -> !names.containsKey(code))
                .ifPresent(code -> faults.add(entry.fault("/withdrawn/successor", "import.unknownService", code)));
    }

    private void checkGroups() {
        Set<String> spheres = groups(Grouping.SPHERE, "spheres");
        Set<String> situations = groups(Grouping.LIFE_SITUATION, "lifeSituations");
        Set<String> providers = groups(Grouping.PROVIDER, "providers");
        for (Entry entry : parcel.entries("services")) {
            checkGroup(entry, "/sphere", entry.text("sphere"), spheres);
            ServiceReading.string(entry.node(), "provider")
                    .ifPresent(provider -> checkGroup(entry, "/provider", provider, providers));
            int place = 0;
            for (String situation : ServiceReading.strings(entry.node().path("lifeSituations"))) {
                checkGroup(entry, "/lifeSituations/" + place++, situation, situations);
            }
        }
    }

    private Set<String> groups(Grouping grouping, String kind) {
        return Stream.concat(
                        services.groups().stream()
                                .filter(group -> group.grouping() == grouping)
                                .map(Group::id),
                        parcel.entries(kind).stream().map(group -> group.text("id")))
                .collect(Collectors.toSet());
    }

    private void checkGroup(Entry entry, String pointer, String id, Set<String> groups) {
        if (!groups.contains(id)) {
            faults.add(entry.fault(pointer, "import.unknownGroup", id));
        }
    }

    private void checkCard(String file, JsonNode content) {
        String code = content.get("code").asText();
        String validFrom =
                ServiceReading.string(content.path("infoCard"), "validFrom").orElse(today.toString());
        if (newCards.stream().anyMatch(card -> card.code().equals(code))) {
            faults.add(CatalogueFault.at(file, "/code", "import.codeTwice", code));
        } else if (!isDate(validFrom)) {
            faults.add(CatalogueFault.at(file, "/infoCard/validFrom", "import.noSuchDay", validFrom));
        } else {
            checkOwner(file, code, content);
            checkVersion(
                    file,
                    new NewCard(
                            code,
                            nameOf(content),
                            content.at("/infoCard/version").asInt(),
                            LocalDate.parse(validFrom),
                            CardDigest.of(content),
                            content));
        }
    }

    /** The code of a card must be that of its own service: same name, and no national identifier of another one. */
    private void checkOwner(String file, String code, JsonNode content) {
        String name = names.get(code);
        if (name != null && !plain(name).equals(plain(nameOf(content)))) {
            faults.add(CatalogueFault.at(file, "/code", "import.codeOfAnother", code, name));
        }
        ServiceReading.string(content, "nationalId")
                .map(codesOfNationalIds::get)
                .filter(other -> !other.equals(code))
                .ifPresent(other -> faults.add(CatalogueFault.at(
                        file,
                        "/nationalId",
                        "import.nationalIdOfAnother",
                        content.get("nationalId").asText(),
                        other)));
    }

    private static String nameOf(JsonNode card) {
        return ServiceReading.text(card, "name").orElseThrow().uk();
    }

    private void checkVersion(String file, NewCard card) {
        List<AdministrativeServices.VersionLine> versions =
                known.containsKey(card.code()) ? services.versionsOf(card.code()) : List.of();
        if (versions.stream()
                .anyMatch(kept ->
                        kept.version() == card.version() && kept.digest().equals(card.digest()))) {
            return;
        }
        versions.stream().findFirst().ifPresent(newest -> {
            if (newest.version() == card.version()) {
                faults.add(CatalogueFault.at(
                        file, "/infoCard/version", "import.sameVersionOtherContent", String.valueOf(card.version())));
            } else if (newest.version() > card.version()) {
                faults.add(CatalogueFault.at(
                        file,
                        "/infoCard/version",
                        "import.lowerVersion",
                        String.valueOf(card.version()),
                        String.valueOf(newest.version())));
            }
        });
        newCards.add(card);
    }

    private void checkApprovedLists(Set<String> knownCentres) {
        Set<String> centres = new HashSet<>(knownCentres);
        parcel.entries("centres").forEach(centre -> centres.add(centre.text("id")));
        for (Entry list : parcel.entries("approvedLists")) {
            if (!centres.contains(list.text("centre"))) {
                faults.add(list.fault("/centre", "import.unknownCentre", list.text("centre")));
            }
            for (String key : List.of("services", "except")) {
                int place = 0;
                for (String code : ServiceReading.strings(list.node().path(key))) {
                    if (!names.containsKey(code)) {
                        faults.add(list.fault("/" + key + "/" + place, "import.unknownService", code));
                    }
                    place++;
                }
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[’ʼ'`\\s\\u00a0]+", " ")
                .strip();
    }
}
