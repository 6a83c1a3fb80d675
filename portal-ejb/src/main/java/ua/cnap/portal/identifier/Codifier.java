package ua.cnap.portal.identifier;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The codifier of administrative units (КАТОТТГ) the portal knows. It holds a part of the country, so a code of the right
 * form that is not here is not an error; a code that is here is judged by what the codifier says of it.
 */
public final class Codifier {
    private static final Codifier BUNDLED = read("/catalogue/katottg_subset.json");
    private final Map<String, AdministrativeUnit> units = new LinkedHashMap<>();

    /** A codifier of these units. */
    public Codifier(Collection<AdministrativeUnit> units) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
    }

    /** The codifier that comes with the portal. */
    public static Codifier bundled() {
        return BUNDLED;
    }

    /** The unit with this code, if the codifier has it. */
    public Optional<AdministrativeUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Whether a unit is another one or lies inside it. */
    public boolean isWithin(String code, String ancestor) {
        String current = code;
        while (current != null && !current.equals(ancestor)) {
            current = find(current).map(AdministrativeUnit::parent).orElse(null);
        }
        return current != null;
    }

    /** The hromada (територіальна громада) a unit belongs to; of a city with special status, the city. */
    public Optional<AdministrativeUnit> hromadaOf(String code) {
        Optional<AdministrativeUnit> unit = find(code);
        while (unit.isPresent()
                && unit.get().level() != 3
                && !"K".equals(unit.get().category())) {
            unit = Optional.ofNullable(unit.get().parent()).flatMap(this::find);
        }
        return unit;
    }

    /** Settlements and city districts people may mean by a typed name, «Здолбунів» or «м. Здолбунів». */
    public List<AdministrativeUnit> named(String typed) {
        String wanted =
                PlainText.line(typed).toLowerCase(Locale.ROOT).replaceFirst("^(м\\.|с\\.|смт\\.?|с-ще)\\s*", "");
        return units.values().stream()
                .filter(unit -> unit.isHabitable()
                        && unit.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    /** Whether an address names a settlement of this unit, or the unit itself when it is a city. */
    public boolean isNamedIn(String address, String ancestor) {
        String words = words(address);
        return units.values().stream()
                .filter(unit -> unit.isHabitable() && isWithin(unit.code(), ancestor))
                .anyMatch(unit -> words.contains(words(unit.name())));
    }

    /** The words of a text between spaces, so that one is not found inside another. */
    private static String words(String text) {
        return " "
                + String.join(
                        " ",
                        text.toLowerCase(Locale.ROOT).replaceAll("['’ʼ`]", "").split("[^\\p{L}\\d-]+")) + " ";
    }

    /** Every settlement and city district, for a list to choose from. */
    public List<AdministrativeUnit> habitable() {
        return units.values().stream().filter(AdministrativeUnit::isHabitable).toList();
    }

    /** A unit with the units it lies in, the smallest first: «м. Здолбунів, Здолбунівська громада, …». */
    public String described(String code) {
        List<String> names = new ArrayList<>();
        Optional<AdministrativeUnit> unit = find(code);
        while (unit.isPresent()) {
            names.add(unit.get().titled());
            unit = Optional.ofNullable(unit.get().parent()).flatMap(this::find);
        }
        return names.isEmpty() ? code : String.join(", ", names);
    }

    private static Codifier read(String resource) {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream stream = Codifier.class.getResourceAsStream(resource)) {
            return new Codifier(mapper.readValue(stream, Codified.class).units());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Codified(List<AdministrativeUnit> units) {}
}
