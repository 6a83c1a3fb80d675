package ua.cnap.portal.undersigned;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Who signed, by the names of their certificates, as the report of a check tells. */
final class Signers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Signers() {}

    static List<String> of(String report) {
        try {
            return JSON.readTree(report).path("signers").findValuesAsText("name");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report of a check is not JSON", e);
        }
    }
}
