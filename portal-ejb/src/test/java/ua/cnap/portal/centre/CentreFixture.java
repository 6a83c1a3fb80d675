package ua.cnap.portal.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A centre of tests that says nothing of itself but its rules. */
public final class CentreFixture {
    private CentreFixture() {}

    /** A centre whose rules are this JSON. */
    public static Centre with(String config) {
        return in(null, config);
    }

    /** A centre in the settlement of this code, with these rules. */
    public static Centre in(String katottg, String config) {
        try {
            return new Centre(
                    "it",
                    "Центр",
                    "Центр",
                    null,
                    null,
                    null,
                    katottg,
                    null,
                    "м. Київ",
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    new ObjectMapper().readTree(config));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
