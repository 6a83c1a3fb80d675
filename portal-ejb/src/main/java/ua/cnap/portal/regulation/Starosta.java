package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What starostas of a centre may take in; an empty list limits nothing.
 *
 * @param taking whether they take packages at all
 * @param services codes of the services
 * @param districts names of the districts (старостинські округи)
 */
public record Starosta(boolean taking, List<String> services, List<String> districts) {
    static Starosta of(JsonNode written) {
        return new Starosta(
                written.asBoolean() || written.isObject(),
                Written.strings(written.path("services")),
                Written.strings(written.path("districts")));
    }

    /** Whether a starosta may take a package for this service. */
    public boolean takes(String serviceCode) {
        return taking && (services.isEmpty() || services.contains(serviceCode));
    }
}
