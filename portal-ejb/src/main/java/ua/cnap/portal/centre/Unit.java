package ua.cnap.portal.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;

/**
 * Where people of a centre work: the centre itself, or a unit of it (територіальний підрозділ, віддалене робоче місце,
 * старостинський округ; ).
 *
 * @param id the id of the centre for the centre itself; else its own, unlike that of any unit of any centre
 * @param kind what it is
 * @param name its name
 * @param nameEn the same in English, may be absent
 * @param address where it is, may be absent
 * @param districts names of the starosta districts that it serves (старостинські округи, R-027), may be absent
 * @param population how many people live there, null when it is not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Unit(
        String id,
        UnitKind kind,
        String name,
        String nameEn,
        String address,
        List<String> districts,
        Integer population) {
    public Unit {
        districts = districts == null ? List.of() : List.copyOf(districts);
        kind = kind == null ? UnitKind.TERRITORIAL_UNIT : kind;
    }

    /** A unit of which no districts are told. */
    public Unit(String id, UnitKind kind, String name, String nameEn, String address) {
        this(id, kind, name, nameEn, address, List.of(), null);
    }

    /** The name for a reader of this language. */
    public String nameIn(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEn != null ? nameEn : name;
    }

    /** Its name with its address, as people are told where to come. */
    public String place() {
        return address == null ? name : name + ", " + address;
    }

    /** The same unit, under this id when it came without one. */
    Unit knownAs(String otherId) {
        return id == null ? new Unit(otherId, kind, name, nameEn, address, districts, population) : this;
    }
}
