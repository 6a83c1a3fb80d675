package ua.cnap.portal.catalogue;

/** The ways in which services are grouped for people to find. */
public enum Grouping {
    /** By what happened in life (модель життєвих ситуацій). */
    LIFE_SITUATION("situation"),
    /** By sphere of law (сфера правовідносин). */
    SPHERE("sphere"),
    /** By who provides (суб’єкт надання). */
    PROVIDER("provider");

    private final String parameter;

    Grouping(String parameter) {
        this.parameter = parameter;
    }

    /** Name of the query parameter that chooses a group of this grouping. */
    public String parameter() {
        return parameter;
    }
}
