package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/**
 * When a case is handed over to the provider (передача справи): at once, not later than the next working day; a
 * regulation may be stricter, never laxer.
 */
public enum Handover {
    /** Негайно. */
    IMMEDIATE(new Term(0, TermUnit.IMMEDIATE), false),
    /** У день надходження. */
    SAME_DAY(new Term(0, TermUnit.SAME_DAY), false),
    /** Наступного робочого дня. */
    NEXT_WORKING_DAY(new Term(1, TermUnit.WORKING_DAYS), false),
    /** Наступного робочого дня за графіком суб'єкта надання. */
    NEXT_DAY_OF_PROVIDER(new Term(1, TermUnit.WORKING_DAYS), true);

    private static final String BY_PROVIDER = "respectProviderSchedule";

    private final Term term;
    private final boolean byProvider;

    Handover(Term term, boolean byProvider) {
        this.term = term;
        this.byProvider = byProvider;
    }

    /** As an entry writes it; what it does not say, or not readably, is the law's next working day. */
    static Handover of(JsonNode written) {
        boolean ofProvider = written.path(BY_PROVIDER).asBoolean();
        return switch (written.path("unit").asText()) {
            case "IMMEDIATE" -> IMMEDIATE;
            case "SAME_DAY" -> SAME_DAY;
            case "WORKING_DAYS" ->
                written.path("value").asInt(1) == 0 ? SAME_DAY : ofProvider ? NEXT_DAY_OF_PROVIDER : NEXT_WORKING_DAY;
            default -> NEXT_WORKING_DAY;
        };
    }

    /** As an entry writes it. */
    JsonNode written() {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.put("value", term.value()).put("unit", term.unit().name());
        return byProvider ? written.put(BY_PROVIDER, true) : written;
    }

    /** How long it may take. */
    public Term term() {
        return term;
    }

    /** Whether it is counted in the days on which the provider works. */
    public boolean isByProvider() {
        return byProvider;
    }
}
