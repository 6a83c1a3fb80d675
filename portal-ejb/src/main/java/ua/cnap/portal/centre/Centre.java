package ua.cnap.portal.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.EditorialMark;

/**
 * What a centre (ЦНАП) says of itself: names, place, hours, contacts (Law 5203-VI, art. 8 part 2 point 1), units, and
 * the rules in which centres differ.
 *
 * @param id identifier in addresses, staff accounts and case numbers, e.g. {@code zdolbuniv}
 * @param parentBody the council or executive body it belongs to
 * @param katottg code of its settlement (КАТОТТГ)
 * @param subunits its units apart from the main address (територіальні підрозділи)
 * @param config the rules of this centre: channels of notice, handover term and their like; may be absent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Centre(
        String id,
        String name,
        String shortName,
        String nameEn,
        String parentBody,
        RegulationAct regulationAct,
        String katottg,
        String postalIndex,
        String address,
        List<Phone> phones,
        String email,
        String website,
        List<OpeningHours> openingHours,
        List<Unit> subunits,
        JsonNode config) {
    public Centre {
        phones = phones == null ? List.of() : List.copyOf(phones);
        openingHours = openingHours == null ? List.of() : List.copyOf(openingHours);
        subunits = subunits == null ? List.of() : known(id, subunits);
        config = config == null ? MissingNode.getInstance() : config;
    }

    /** The act by which the centre works (регламент). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record RegulationAct(String title, String number, String date) {}

    /**
     * A telephone of the centre.
     *
     * @param number in the international form, or absent
     * @param raw as the centre writes it
     * @param source where it was found, if not in the centre's own act
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Phone(String number, String raw, String kind, String source) {
        /** Whether the centre's own act gives it, so that people may be told. */
        public boolean isCertain() {
            return source == null || !EditorialMark.isOn(source);
        }
    }

    private static List<Unit> known(String centreId, List<Unit> units) {
        return IntStream.range(0, units.size())
                .mapToObj(place -> units.get(place).knownAs(centreId + "-" + (place + 1)))
                .toList();
    }

    /** Where its people work: the centre itself, then its units. */
    public List<Unit> units() {
        return Stream.concat(Stream.of(itself()), subunits.stream()).toList();
    }

    /** The unit with this id, the centre itself among them. */
    public Optional<Unit> findUnit(String unitId) {
        return units().stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    private Unit itself() {
        return new Unit(id, UnitKind.CENTRE, shortName == null ? name : shortName, nameEn, address);
    }

    /** The official name for a reader of this language. */
    public String nameIn(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEn != null ? nameEn : name;
    }

    /** Where the centre is, with its postal index, as a paper heads it. */
    public String postalAddress() {
        return postalIndex == null ? address : postalIndex + ", " + address;
    }

    /** The telephone that people may be told, as they dial it. */
    public Optional<String> telephone() {
        return phones.stream()
                .filter(Phone::isCertain)
                .map(phone -> phone.number() == null ? phone.raw() : phone.number())
                .findFirst();
    }

    /** Hours of reception, when the centre's act or council has set them. */
    public Optional<OpeningHours> reception() {
        return openingHours.stream()
                .filter(hours -> hours.isOf("", "CENTRE") && !hours.week().isEmpty())
                .findFirst();
    }
}
