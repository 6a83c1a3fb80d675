package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Cards for tests: those that come with the portal, and two written by someone else. */
public final class CardFixture {
    private CardFixture() {}

    /** A card that comes with the portal. */
    public static Card bundled(String code) {
        return read("/catalogue/cards/" + code + ".json");
    }

    /** A card of another author: {@code every-type} or {@code company-only}. */
    public static Card card(String name) {
        return read("/ua/cnap/portal/card/" + name + ".json");
    }

    static ObjectNode json(String name) {
        try (InputStream file = CardFixture.class.getResourceAsStream("/ua/cnap/portal/card/" + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Card read(String resource) {
        try (InputStream file = CardFixture.class.getResourceAsStream(resource)) {
            CardReading reading = new CardParser().parse(file.readAllBytes());
            return reading.card().orElseThrow(() -> new AssertionError(reading.faults()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
