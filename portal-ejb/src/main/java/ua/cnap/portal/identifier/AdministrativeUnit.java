package ua.cnap.portal.identifier;

/**
 * A unit of the codifier of administrative units (КАТОТТГ): region, district, hromada, settlement or city district.
 *
 * @param code {@code UA} and 17 digits
 * @param level 1 region, 2 district, 3 hromada, 4 settlement, 5 city district
 * @param category letter of the codifier: O, K, P, H, M, T, C, X, B
 * @param name the unit's own name, without the word for its category
 * @param parent code of the unit it belongs to; absent for a region
 */
public record AdministrativeUnit(String code, int level, String category, String name, String parent) {

    /** Whether an address can stand in it: a settlement, a city district, or a city with special status. */
    public boolean isHabitable() {
        return level >= 4 || "K".equals(category);
    }

    /** Whether streets there are always named: cities and their districts. Villages may have none. */
    public boolean hasStreets() {
        return "K".equals(category) || "M".equals(category) || "B".equals(category);
    }

    /** The name with the short word for its category, «м. Здолбунів». */
    public String titled() {
        return switch (category) {
            case "M", "K" -> "м.\u00a0" + name;
            case "X", "T" -> "с-ще\u00a0" + name;
            case "C" -> "с.\u00a0" + name;
            case "B" -> name + " район";
            case "P" -> name + " район";
            case "O" -> name.contains("Крим") ? name : name + " область";
            default -> name + " громада";
        };
    }
}
