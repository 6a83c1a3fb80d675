package ua.cnap.portal.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Booking rules for tests, from the rules of an entry. */
public final class BookingRulesFixture {
    private BookingRulesFixture() {}

    public static BookingRules of(String config) {
        try {
            return BookingRules.of(new ObjectMapper().readTree(config));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
