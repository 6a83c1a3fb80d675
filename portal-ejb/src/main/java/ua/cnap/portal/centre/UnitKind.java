package ua.cnap.portal.centre;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;

/** What a unit of a centre is (Law 5203-VI, art. 12). */
public enum UnitKind {
    /** The centre at its main address. */
    CENTRE,
    /** Територіальний підрозділ. */
    TERRITORIAL_UNIT,
    /** Віддалене (у тому числі пересувне) робоче місце адміністратора. */
    REMOTE_WORKPLACE,
    /** Мобільне робоче місце. */
    MOBILE,
    /** Старостинський округ, where the starosta takes packages in and gives results out. */
    STAROSTA_DISTRICT;

    /** The kind with this name; what is not known is a unit with its territory. */
    @JsonCreator
    static UnitKind named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(TERRITORIAL_UNIT);
    }
}
