package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a centre books visits (попередній запис, R-058 to R-062).
 *
 * @param enabled whether it books at all
 * @param channels in which ways, all but the national platform where its act names none
 * @param horizonDays how many days ahead
 * @param notice how long before its beginning a visit can be booked at the latest
 * @param step minutes from one possible beginning to the next
 * @param usualMinutes what a service takes that has no minutes of its own
 * @param issueMinutes what collecting a result takes
 * @param minutes what a service takes, by its code
 * @param grace after how many minutes who is late loses the booking; nothing where no act says so
 * @param perDay how many visits one person may have on one day
 * @param nameDays how many days after that of the visit names and contacts of visitors are kept; none is the usual
 * @param confirmed whether a booking holds only after a link in a letter was followed
 */
public record BookingRules(
        boolean enabled,
        Set<BookingChannel> channels,
        int horizonDays,
        Duration notice,
        int step,
        int usualMinutes,
        int issueMinutes,
        Map<String, Integer> minutes,
        OptionalInt grace,
        int perDay,
        int nameDays,
        boolean confirmed) {
    private static final Set<BookingChannel> USUAL =
            EnumSet.of(BookingChannel.IN_PERSON, BookingChannel.PHONE, BookingChannel.WEB);
    private static final int USUAL_GRACE = 10;

    static BookingRules of(JsonNode config) {
        JsonNode booking = config.path("booking");
        List<BookingChannel> channels = Written.constants(BookingChannel.class, config.path("bookingChannels"));
        return new BookingRules(
                config.path("bookingEnabled").asBoolean(true),
                channels.isEmpty() ? USUAL : EnumSet.copyOf(channels),
                number(Setting.BOOKING_HORIZON, config),
                Duration.ofMinutes(number(Setting.BOOKING_NOTICE, config)),
                number(Setting.BOOKING_STEP, config),
                number(Setting.BOOKING_USUAL_MINUTES, config),
                number(Setting.BOOKING_ISSUE_MINUTES, config),
                minutes(booking.path("minutes")),
                grace(config),
                number(Setting.BOOKING_PER_DAY, config),
                number(Setting.BOOKING_NAMES, config),
                booking.path("confirmed").asBoolean());
    }

    private static int number(Setting setting, JsonNode config) {
        JsonNode written = config.at(setting.pointer().substring("/config".length()));
        return written.canConvertToInt() && written.isNumber()
                ? written.asInt()
                : Integer.parseInt(setting.usual().get(0));
    }

    private static OptionalInt grace(JsonNode config) {
        JsonNode written = config.path("booking").path("graceMinutes");
        if (written.isNumber()) {
            return OptionalInt.of(written.asInt());
        }
        boolean cancels = "CANCEL_BOOKING".equals(config.path("lateArrivalRule").asText());
        return cancels ? OptionalInt.of(USUAL_GRACE) : OptionalInt.empty();
    }

    private static Map<String, Integer> minutes(JsonNode written) {
        Map<String, Integer> minutes = new HashMap<>();
        written.properties().forEach(each -> {
            if (each.getValue().asInt() > 0) {
                minutes.put(each.getKey(), each.getValue().asInt());
            }
        });
        return Map.copyOf(minutes);
    }

    /** Whether visits are booked in a way. */
    public boolean takes(BookingChannel channel) {
        return enabled && channels.contains(channel);
    }

    /** How long a visit to file or to ask takes for these services, one after another. */
    public Duration length(Collection<String> serviceCodes) {
        return Duration.ofMinutes(
                serviceCodes.isEmpty()
                        ? usualMinutes
                        : serviceCodes.stream()
                                .mapToInt(code -> minutes.getOrDefault(code, usualMinutes))
                                .sum());
    }

    /** How long a visit to collect results of these services takes. */
    public Duration lengthOfIssue(Collection<String> serviceCodes) {
        return Duration.ofMinutes((long) issueMinutes * Math.max(1, serviceCodes.size()));
    }
}
